import { html, nothing } from 'lit';
import type { Handing } from './childs-page.ts';
import { parts } from './parts.ts';
import type { Audience } from '../referral/referral.ts';
import { momentHere } from './clock.ts';
import { screens, type InFront, type Screen } from './screens.ts';
import type { Talk } from './talk.ts';

type Scene = Omit<InFront, 'talk'> & { talk: Talk | undefined; screen: Screen; handing: Handing | undefined };

/** The screen as it stands. The one element with the id `now` is where the reader's focus goes. */
export const scene = (now: Scene) => (now.talk && now.screen === 'page' && (now.handing || now.page.facing) ? childs(now, now.talk) : html`${brief(now)}${now.talk ? inFront(now, now.talk) : questions(now)}`);

// It is handed its own page and whom a child may turn to, and nothing else that is known here.
const childs = ({ handing, page, contacts, answers, speech }: Scene, talk: Talk) => html`<loh-childs-page
  id="now"
  exportparts=${parts}
  .speech=${speech}
  .handing=${handing}
  .page=${handing ? undefined : page}
  .answers=${handing ? {} : answers}
  .helplines=${talk.helplines(contacts)}
  ?first=${talk.path.length === 1}
></loh-childs-page>`;

function inFront(now: Scene, talk: Talk) {
  const guide = talk.shown;
  const { page, contacts, answers, speech } = now;
  if (now.screen !== 'page') return screens[now.screen]({ ...now, talk });
  if (page.kind === 'result' && talk.purpose !== 'referral')
    return html`<loh-changed id="now" exportparts=${parts} .speech=${speech} .guide=${guide} .account=${talk.account} .now=${momentHere(now.today)} .contacts=${contacts} .page=${page} .answers=${answers}></loh-changed>`;
  if (page.kind === 'result') return html`<loh-recommendation id="now" exportparts=${parts} .speech=${speech} .guide=${guide} .assessment=${talk.assessment} .contacts=${contacts} .page=${page} .answers=${answers}></loh-recommendation>`;
  if (page.kind === 'letter') return html`<loh-referral id="now" exportparts=${parts} .speech=${speech} .sendingTo=${(audience: Audience) => talk.sendingTo(audience)}></loh-referral>`;
  if (page.kind === 'check') return html`<loh-answers id="now" exportparts=${parts} .speech=${speech} .guide=${guide} .journey=${talk.journey} .kept=${talk.assessment} .page=${page} .answers=${answers}></loh-answers>`;
  // The same template as before the rest arrived: the page under the practitioner's hands is not drawn anew.
  return questions(now);
}

// Above every page from the first call on, one line that opens. The result and the letter say it themselves.
function brief({ talk, page, screen, contacts, speech }: Scene) {
  if (!talk?.urgency || screen !== 'page' || page.kind === 'result' || page.kind === 'letter') return nothing;
  return html`<loh-phone-now brief exportparts=${parts} .speech=${speech} .guide=${talk.shown} .recommendation=${talk.recommendation} .contacts=${contacts}></loh-phone-now>`;
}

const questions = ({ talk, page, answers, speech }: Scene) => html`<loh-page
  id="now"
  exportparts=${parts}
  .speech=${speech}
  .guide=${talk?.shown}
  .page=${page}
  .answers=${answers}
  .concerns=${talk?.concernsFor(page) ?? []}
  .causes=${talk?.causesFor(page) ?? []}
  .asOf=${talk?.assessment.asOf}
  .journey=${talk?.journey}
  .agency=${talk?.agency}
  ?first=${(talk?.path.length ?? 1) === 1}
  .mayLeave=${talk?.mayLeave ?? false}
  .records=${talk?.before.length ?? 0}
></loh-page>`;
