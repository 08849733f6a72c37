import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import type { Guide } from '../src/guide/guide.ts';
import { conversationOf } from '../src/guide/conversation-of.ts';
import { recommend } from '../src/recommendation/recommend.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-lower-judgement', component: 'loh-lower-judgement' };

const page = conversationOf(guide).pages.find((p) => p.kind === 'result')!;
const lower = (id: string, by: Guide = guide) => ({
  render: () => {
    const { assessment } = castMember(id);
    const answers = assessment.said.find((s) => s.page === page.id)?.answers ?? {};
    return html`<loh-lower-judgement .guide=${by} .recommendation=${recommend(by, assessment)} .page=${page} .answers=${answers}></loh-lower-judgement>`;
  },
});

const { judgementReasons: _, ...withoutReasons } = guide;

export const NothingSaidYet = lower('young-carer');
export const Written = lower('judged-lower');
export const WithACallADutyAndDoNotTell = lower('marriage-planned');
export const OneLevelBelow = lower('one-small-worry');
export const InWordsAlone = lower('young-carer', withoutReasons);
