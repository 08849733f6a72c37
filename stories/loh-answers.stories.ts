import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { journeyOf } from '../src/assessment/journey-of.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-answers', component: 'loh-answers' };

const checkPage = (id: string) => {
  const { pages, conversation } = journeyOf(guide, castMember(id).assessment);
  return pages.find((p) => p.kind === 'check') ?? conversation.pages.find((p) => p.kind === 'check')!;
};

const answers = (id: string) => ({ render: () => html`<loh-answers .guide=${guide} .journey=${journeyOf(guide, castMember(id).assessment)} .page=${checkPage(id)}></loh-answers>` });

export const YoungCarer = answers('young-carer');
export const LongWordsAndMarkup = answers('awkward-words');
export const EverythingNotKnown = answers('nothing-known');
