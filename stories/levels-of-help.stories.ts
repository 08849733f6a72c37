import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define.ts';
import '../src/define-later.ts';
import type { LevelsOfHelp } from '../src/elements/levels-of-help.ts';
import { castMember, today } from './cast.ts';

export default { title: 'levels-of-help', component: 'levels-of-help' };

const fallback = html`<p>In danger now? Call 999. Worried about a child? Phone children’s social care.</p>`;

/** The whole widget, opened where a member of the cast stands. */
const opened = (id: string) => ({
  render: () => html`<levels-of-help as-of=${today} ${ref((element) => queueMicrotask(() => (element as LevelsOfHelp | undefined)?.open(castMember(id).assessment)))}>${fallback}</levels-of-help>`,
});

export const FirstPage = { render: () => html`<levels-of-help as-of=${today}>${fallback}</levels-of-help>` };
export const Result = opened('young-carer');
export const MissingNow = opened('insulin');
export const AnotherEdition = {
  render: () => html`<levels-of-help
    as-of=${today}
    ${ref((element) => queueMicrotask(() => {
      const { assessment } = castMember('young-carer');
      (element as LevelsOfHelp | undefined)?.open({ ...assessment, guide: { ...assessment.guide, edition: '2025 (invented)', hash: 'f'.repeat(64) } });
    }))}
  >${fallback}</levels-of-help>`,
};
export const GuideRefused = { render: () => html`<levels-of-help .guide=${{ id: 'not a guide' }}>${fallback}</levels-of-help>` };
