import { html } from 'lit';
import '../src/define.ts';

export default { title: 'loh-start-again', component: 'loh-start-again' };

export const Offered = { render: () => html`<loh-start-again></loh-start-again>` };
export const Asking = { render: () => html`<loh-start-again .asking=${true}></loh-start-again>` };
