import type { Account } from '../assessment/account.ts';
import { isUnanswered } from '../assessment/answered.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Guide } from '../guide/guide.ts';
import { afterWords } from './after-words.ts';
import { childsNameIn } from './childs-name-in.ts';
import { letterWords as words } from './letter-words.ts';
import { longDay } from './long-day.ts';
import type { Line, Referral } from './referral.ts';
import { sealOf } from './seal.ts';
import { told } from './told.ts';

const say = afterWords.trigger;

/** Has a sheet been written for whoever looks for this child? */
export const hasTriggerPlan = (guide: Guide, account: Account): boolean => linesIn(guide, account).lines.length > 0;

/** What the latest record that has such a page says on it. */
function linesIn(guide: Guide, account: Account) {
  for (const record of [...account].reverse()) {
    const journey = journeyOf(guide, record);
    const asked = [...journey.passed].filter((page) => page.makes === 'trigger-plan').flatMap((page) => page.questions);
    const lines = asked.filter((q) => !isUnanswered(q, journey.answers.get(q))).flatMap((q) => told(guide, q, journey.answers.get(q)));
    if (lines.length) return { record, lines };
  }
  return { record: account.at(-1)!, lines: [] as Line[] };
}

/** The sheet for whoever looks for the child next time: what was written to be shared for that, and nothing else of the account. */
export function triggerPlan(guide: Guide, account: Account): Referral {
  const { record, lines } = linesIn(guide, account);
  const head = { title: say.title(childsNameIn(guide, account)), made: words.made(longDay(record.asOf)), notice: guide.adoption.says };
  if (!lines.length) return { ...head, refused: say.refused, summary: [], sections: [] };
  return {
    ...head,
    summary: [{ label: words.important, text: say.first }],
    sections: [
      { id: 'trigger-plan', heading: say.held, lines },
      { id: 'about', heading: afterWords.about, lines: [{ text: say.notice }, { label: words.code, text: sealOf(record).code }] },
    ],
  };
}
