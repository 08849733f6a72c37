import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-call', component: 'loh-call' };

export const Empty = { render: () => html`<loh-call .now=${'23 November 2026 at 14:10'}></loh-call>` };
export const Written = { render: () => html`<loh-call .call=${castMember('baby-bruise').assessment.calls[0]!}></loh-call>` };
