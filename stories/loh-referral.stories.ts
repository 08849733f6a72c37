import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import { refer } from '../src/referral/refer.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-referral', component: 'loh-referral' };

const letter = (id: string) => ({ render: () => html`<loh-referral .letter=${refer(guide, castMember(id).assessment)}></loh-referral>` });

export const YoungCarer = letter('young-carer');
export const Missing = letter('insulin');
export const DoNotTell = letter('marriage-planned');
export const WithACall = letter('baby-bruise');
export const LongWordsAndMarkup = letter('awkward-words');
export const JudgedLower = letter('judged-lower');
