import { html, nothing } from 'lit';
import type { Answers } from '../assessment/answer.ts';
import type { Page } from '../guide/conversation.ts';
import type { LocalContact } from '../guide/local-contacts.ts';
import type { Talk } from './talk.ts';

/** What stands in front: a page of the conversation, whom to phone now, or the call record. */
export type Screen = 'page' | 'phone-now' | 'call';

type Scene = { talk: Talk | undefined; page: Page; screen: Screen; contacts: readonly LocalContact[]; answers: Answers };

/** The screen as it stands. The one element with the id `now` is where the reader's focus goes. */
export const scene = (now: Scene) => html`${brief(now)}${now.talk ? inFront(now, now.talk) : questions(now)}`;

function inFront(now: Scene, talk: Talk) {
  const { guide, recommendation } = talk;
  const { page, contacts } = now;
  if (now.screen === 'phone-now') return html`<loh-phone-now id="now" .guide=${guide} .recommendation=${recommendation} .contacts=${contacts}></loh-phone-now>`;
  if (now.screen === 'call')
    return html`<loh-call id="now" .now=${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date())}></loh-call>`;
  if (page.kind === 'result') return html`<loh-recommendation id="now" .guide=${guide} .assessment=${talk.assessment} .contacts=${contacts}></loh-recommendation>`;
  if (page.kind === 'letter') return html`<loh-referral id="now" .letter=${talk.letter}></loh-referral>`;
  if (page.kind === 'check') return html`<loh-answers id="now" .guide=${guide} .journey=${talk.journey} .page=${page} .answers=${now.answers}></loh-answers>`;
  // The same template as before the rest arrived: the page under the practitioner's hands is not drawn anew.
  return questions(now);
}

// Above every page from the first call on, one line that opens. The result and the letter say it themselves.
function brief({ talk, page, screen, contacts }: Scene) {
  if (!talk?.urgency || screen !== 'page' || page.kind === 'result' || page.kind === 'letter') return nothing;
  return html`<loh-phone-now brief .guide=${talk.guide} .recommendation=${talk.recommendation} .contacts=${contacts}></loh-phone-now>`;
}

const questions = ({ talk, page, answers }: Scene) => html`<loh-page
  id="now"
  .guide=${talk?.guide}
  .page=${page}
  .answers=${answers}
  .concerns=${talk?.concernsFor(page) ?? []}
  .asOf=${talk?.assessment.asOf}
  .agency=${talk?.agency}
  ?first=${(talk?.path.length ?? 1) === 1}
  .mayLeave=${talk?.mayLeave ?? false}
></loh-page>`;
