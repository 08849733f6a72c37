import type { Account } from '../assessment/account.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Guide } from '../guide/guide.ts';
import type { Question } from '../guide/question.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { answerText, type TellWhen } from './answer-text.ts';
import { standingIn } from './standing.ts';

/** One question, as it was answered last time and as it is answered now; empty where it was not. */
export type BesideTheLast = { label: string; before: string; now: string };

/** The record in hand beside the latest earlier one for the same purpose, question by question; nothing where there is none. `tell` says how a day or a moment is told. */
export function besideTheLast(guide: Guide, account: Account, tell?: TellWhen): BesideTheLast[] {
  const record = account.at(-1);
  const earlier = record && standingIn(account).findLast((one) => one.place < account.length - 1 && purposeOf(guide, one.record.conversation) === purposeOf(guide, record.conversation))?.record;
  if (!earlier) return [];
  const [before, now] = [journeyOf(guide, earlier), journeyOf(guide, record)];
  const asked = [...new Map([before, now].flatMap(({ answers }) => [...answers.keys()]).map((question) => [question.id, question])).values()];
  const places = now.conversation.pages.flatMap((page) => page.questions).map(({ id }) => id);
  const text = ({ answers }: typeof now, { id }: Question) => {
    const found = [...answers].find(([question]) => question.id === id);
    return found ? answerText(guide, found[0], found[1], tell) : '';
  };
  return asked
    .sort((a, b) => places.indexOf(a.id) - places.indexOf(b.id))
    .map((question) => ({ label: question.tells?.as ?? question.text, before: text(before, question), now: text(now, question) }))
    .filter((one) => one.before || one.now);
}
