import { html } from 'lit';
import '../src/define.ts';
import '../src/define-later.ts';
import { levelsOfHelp } from '../src/guides/levels-of-help/levels-of-help.ts';

export default { title: 'loh-wording', component: 'loh-wording' };

/** A field that somebody has written in, with the help that stands below it. */
const field = (text: string, label = 'What was seen or said') => html`<textarea aria-label=${label} rows="4" .value=${text}></textarea><loh-wording .field=${'field'} .text=${text} .guide=${levelsOfHelp}></loh-wording>`;

export const OnePhrase = { render: () => field('She is streetwise and was seen near the station.') };
export const OneThatMayBeUsed = { render: () => field('He keeps absconding from his new home.') };
export const SeveralPhrases = { render: () => field('She is putting herself at risk, has an older boyfriend, is promiscuous and attention-seeking, and Mum has failed to engage.') };
export const OnlyInQuotationMarks = { render: () => field('She said “I am streetwise, I can look after myself.”') };
export const NothingToSay = { render: () => field('She was seen near the station at 9 pm with a man of about thirty.') };
