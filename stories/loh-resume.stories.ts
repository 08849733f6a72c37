import { html } from 'lit';
import '../src/define-later.ts';

export default { title: 'loh-resume', component: 'loh-resume' };

export const KeptFromBefore = { render: () => html`<loh-resume .at=${'2026-11-23T14:02:00.000Z'}></loh-resume>` };
