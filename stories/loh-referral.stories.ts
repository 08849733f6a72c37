import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { levelsOfHelp as guide } from '../src/guides/levels-of-help/levels-of-help.ts';
import type { Audience, Referral } from '../src/referral/referral.ts';
import { refer } from '../src/referral/refer.ts';
import { sendingOf } from '../src/referral/sending.ts';
import { castMember } from './cast.ts';

export default { title: 'loh-referral', component: 'loh-referral' };

const letter = (id: string) => ({ render: () => html`<loh-referral .sendingTo=${(audience: Audience) => sendingOf(guide, castMember(id).assessment, audience)}></loh-referral>` });

const refused = (letter: Referral): Referral => ({ ...letter, refused: 'No copy for this reader, because the guide says that the family must not be told yet.' });

export const YoungCarer = letter('young-carer');
export const Missing = letter('insulin');
export const DoNotTell = letter('marriage-planned');
export const WithACall = letter('baby-bruise');
export const LongWordsAndMarkup = letter('awkward-words');
export const JudgedLower = letter('judged-lower');
export const NoCopyForThisReader = { render: () => html`<loh-referral .letter=${refused(refer(guide, castMember('marriage-planned').assessment))}></loh-referral>` };
export const ToBeReadOnly = { render: () => html`<loh-referral reading .letter=${refer(guide, castMember('young-carer').assessment)}></loh-referral>` };
