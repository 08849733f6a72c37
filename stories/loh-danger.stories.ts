import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';

export default { title: 'loh-danger', component: 'loh-danger' };

export const Line = { render: () => html`<loh-danger></loh-danger>` };
