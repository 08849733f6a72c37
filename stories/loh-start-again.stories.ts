import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import type { LohStartAgain } from '../src/elements/start-again.ts';

export default { title: 'loh-start-again', component: 'loh-start-again' };

export const Offered = { render: () => html`<loh-start-again></loh-start-again>` };
export const Asking = { render: () => html`<loh-start-again ${ref((element) => element && ((element as LohStartAgain).asking = true))}></loh-start-again>` };
