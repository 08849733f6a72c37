import { hashOfRecord, type Account } from '../assessment/account.ts';
import { plus } from '../assessment/day-in.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { entriesIn, type EntryIn } from './after-in.ts';
import { clockFor, dayOf } from './clock.ts';
import { standingIn } from './standing.ts';

/** A change to the plan that an interview proposed, and what the named owner of the plan has answered. */
export type PlanChange = {
  what: string;
  because: string;
  owner: string;
  /** The day by which an answer is owed. */
  due: string;
  /** `unanswered`: the day is over. Only the owner's answer closes it: what was changed, or why not and which manager knows of it. */
  status: 'proposed' | 'unanswered' | 'changed' | 'not-changed';
  said?: string;
  manager?: string;
  on?: string;
  /** The record that proposed it, by its hash and its place. */
  from: string;
  place: number;
};

/** Every change that was proposed, once each, in the order they were proposed. */
export function planChangesIn(guide: Guide, account: Account, now: string): PlanChange[] {
  const { today } = clockFor(guide, account, now);
  const changes: PlanChange[] = [];
  for (const { record, place } of standingIn(account)) {
    const isAnswer = purposeOf(guide, record.conversation) === 'plan-answer';
    for (const entry of entriesIn(guide, record, 'plan-changes')) {
      const said = text(entry['said']);
      const manager = text(entry['manager']);
      if (isAnswer) {
        const change = changes.find((one) => isOpen(one) && isMeant(one, entry));
        if (!change || !(entry['answer'] === 'changed' ? said : entry['answer'] === 'not-changed' && said && manager)) continue;
        Object.assign(change, { status: entry['answer'], owner: change.owner || text(entry['owner']), said, ...(manager && { manager }), on: dayOf(entry['on']) ?? record.asOf });
      } else if ((text(entry['what']) || text(entry['because'])) && !changes.some((one) => isMeant(one, entry) && (isOpen(one) || entry['answer']))) {
        const due = dayOf(entry['by']) ?? plus(record.asOf, guide.afterwards?.answerPlanWithin.days ?? 0);
        changes.push({ what: text(entry['what']), because: text(entry['because']), owner: text(entry['owner']), due, status: today > due ? 'unanswered' : 'proposed', from: hashOfRecord(record), place });
      }
    }
  }
  return changes;
}

const text = (words: string | undefined): string => (words ?? '').trim();
const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === text(b).toLowerCase();

/** Is a proposed change still without its owner's answer? */
export const isOpen = ({ status }: PlanChange): boolean => status === 'proposed' || status === 'unanswered';

/** The same change, and the owner who was named for it; where nobody was, whoever the answer names. */
const isMeant = ({ what, because, owner }: PlanChange, entry: EntryIn): boolean =>
  same(what, entry['what']) && (Boolean(what) || same(because, entry['because'])) && (owner ? same(owner, entry['owner']) : text(entry['answer']) ? Boolean(text(entry['owner'])) : !text(entry['owner']));
