import { html, nothing } from 'lit';
import type { Hindrance } from '../afterwards/closure.ts';
import type { Due } from '../afterwards/dues.ts';
import { daysBetween } from '../assessment/days.ts';
import { londonClock } from '../assessment/london-time.ts';
import type { Prompt } from '../guide/afterwards.ts';
import type { Conversation, Purpose } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Words } from './english.ts';
import type { Speaker } from './speaker.ts';

// What cannot wait stands first, and is read whole.
const order: readonly Prompt['asks'][] = ['escalate', 'supervision', 'trusted-worker', 'trigger-plan', 'do', 'step-down'];
const today: readonly Prompt['asks'][] = ['escalate', 'supervision'];

/** What the guide asks for now, by what was recorded: another level and a supervisor first. */
export const promptList = ({ words, from }: Speaker<Words>, prompts: readonly Prompt[]) =>
  prompts.length
    ? html`<ul class="asks">
        ${order.flatMap((asks) => prompts.filter((prompt) => prompt.asks === asks)).map(({ asks, heading, says }) => {
          const body = says.map((text) => html`<p lang=${from(text)}>${text}</p>`);
          return today.includes(asks)
            ? html`<li class="today"><p class="where">${words.account.asks[asks]}</p><b lang=${from(heading)}>${heading}</b>${body}</li>`
            : html`<li><details><summary lang=${from(heading)}>${heading}</summary>${body}</details></li>`;
        })}
      </ul>`
    : nothing;

/** What stands in the way of closing, in one line. */
export const hindranceText = ({ changed }: Words, { what, causes = [] }: Hindrance): string =>
  what === 'causes-open' ? (causes.length ? [changed.hindrance['causes-open'], causes.map(({ text }) => text).join('; ')].join(' ') : changed.causeUnknown) : changed.hindrance[what];

/** Which conversation answers what is due. A decision is waited for, and none brings it. */
const answers: Partial<Record<Due['what'], Purpose>> = { interview: 'return-home-interview', 'offer-again': 'return-home-interview', 'plan-answer': 'plan-answer', review: 'review', 'trusted-worker': 'trusted-worker', supervision: 'supervision', watch: 'review' };

/** The conversations that this agency can begin. */
export const offered = ({ conversations }: Guide, agency: string | undefined): Conversation[] => conversations.filter(({ agencies }) => !agencies || (agency !== undefined && agencies.includes(agency)));

/** The conversation that answers what is due, where the agency has one. */
export const answering = (conversations: readonly Conversation[], { what }: Due): Conversation | undefined => conversations.find(({ purpose = 'referral' }) => purpose === answers[what]);

/** One line of what is due: what, when, whose job, and how it stands in words. */
export function dueLine({ words, from }: Speaker<Words>, due: Due, now: string, more: unknown) {
  const says = words.account;
  const { what, on, at, overdue, who, says: why } = due;
  const days = daysBetween(londonClock(now).slice(0, 10), on);
  return html`<li class=${overdue ? 'overdue' : ''}>
    <div class="stands"><b>${overdue ? says.overdue(Math.max(0, -days)) : says.dueIn(days)}</b><small>${says.dueBy(at ? words.telling.moment(at) : words.day(on))}</small></div>
    <div>
      <b>${says.due[what]}</b>
      ${what === 'supervision' && why ? html`<p lang=${from(why)}>${why}</p>` : nothing}
      <small>${who ? says.whose(who) : says.nobodys}</small>
      ${more}
    </div>
  </li>`;
}
