import { brokenIn, type Account } from '../assessment/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { isUnanswered } from '../assessment/answered.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { AfterPart } from '../guide/after-part.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Purpose } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { recommend } from '../recommendation/recommend.ts';
import { answerText } from './answer-text.ts';
import { dayOf } from './clock.ts';
import { reopened } from './reopened.ts';

/** One record in its place among those of a child. */
export type Entry = {
  record: Assessment;
  place: number;
  on: string;
  purpose: Purpose;
  /** What its conversation is called. */
  name: string;
  /** What it comes to, in the guide's own words: a few lines, and never what the child or anybody else wrote. */
  says: string[];
  /** It does not name the one before it as it is. */
  broken: boolean;
  /** The record it mends, by its hash. */
  corrects?: string;
  /** Its day is later than this machine's: one of the two is wrong. */
  doubt?: 'clock-behind';
};

/** What a record of each part comes to: the choices that sum it up, and none of the words. */
const sums: readonly AfterPart[] = ['interview', 'harm', 'trusted-chosen', 'trusted-handover', 'working-child', 'working-carer', 'working-worker', 'closing-because', 'supervised-about'];

/** Every record of an account in its order, those that were mended too, each with what it comes to. */
export function timelineOf(guide: Guide, account: Account, now: string): Entry[] {
  const today = dayOf(now);
  const broken = new Set(brokenIn(account));
  return account.map((record, place) => {
    const { purpose = 'referral', name } = conversationOf(guide, record.conversation);
    return {
      record,
      place,
      on: record.asOf,
      purpose,
      name,
      says: saysOf(guide, account.slice(0, place + 1), purpose),
      broken: broken.has(place),
      ...(record.corrects && { corrects: record.corrects.hash }),
      ...((!today || record.asOf > today) && { doubt: 'clock-behind' as const }),
    };
  });
}

function saysOf(guide: Guide, account: Account, purpose: Purpose): string[] {
  const record = account.at(-1)!;
  if (purpose === 'referral') {
    const { level, howSoon } = recommend(guide, reopened(guide, account));
    return [level, howSoon].flatMap(({ step, says }) => step?.name ?? says ?? []);
  }
  const answers = [...journeyOf(guide, record).answers];
  return answers
    .filter(([question, answer]) => question.after && sums.includes(question.after) && !isUnanswered(question, answer))
    .map(([question, answer]) => `${question.tells?.as ?? question.text}: ${answerText(guide, question, answer)}`);
}
