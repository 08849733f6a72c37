import { canonical } from '../assessment/canonical.ts';
import type { Condition } from '../guide/condition.ts';

type Of<K extends string> = Extract<Condition, Record<K, unknown>>;

/**
 * Does a condition, as it is now, hold wherever it held as it was? Read off the words of the two, so a yes is sure and a no is not:
 * two that say the same in different words may be taken to differ.
 */
export function onlyWider(was: Condition, is: Condition): boolean {
  if (canonical(was) === canonical(is)) return true;
  // More ways to hold, or fewer things that must.
  if ('any' in was) return was.any.every((one) => onlyWider(one, is));
  if ('all' in is) return is.all.every((one) => onlyWider(was, one));
  if ('any' in is) return is.any.some((one) => onlyWider(was, one)) || ('all' in was && was.all.some((one) => onlyWider(one, is)));
  if ('all' in was) return was.all.some((one) => onlyWider(one, is));
  if ('not' in was) return 'not' in is && onlyWider(is.not, was.not);
  if ('present' in was) return 'present' in is && presentWider(was, is);
  if ('concerns' in was) return 'concerns' in is && concernsWider(was.concerns, is.concerns);
  if ('episodes' in was) return 'episodes' in is && is.episodes.withinDays >= was.episodes.withinDays && is.episodes.atLeast <= was.episodes.atLeast && (is.episodes.lastingDays ?? 0) <= (was.episodes.lastingDays ?? 0);
  if ('child' in was) return 'child' in is && within(was.child, is.child) && (!is.known || Boolean(was.known));
  if ('age' in was) return 'age' in is && (is.age.under ?? Infinity) >= (was.age.under ?? Infinity) && (is.age.atLeast ?? 0) <= (was.age.atLeast ?? 0);
  if ('agency' in was) return 'agency' in is && within(was.agency, is.agency);
  if ('worried' in was) return 'worried' in is && within(was.worried, is.worried);
  if ('answered' in was) return 'answered' in is && is.answered === was.answered && within(was.with, is.with);
  if ('unanswered' in was) return 'unanswered' in is && within(was.unanswered, is.unanswered);
  return false;
}

const within = (few: readonly string[], many: readonly string[]): boolean => few.every((one) => many.includes(one));

/** More sentences to choose from, and no more of them asked for. */
const presentWider = (was: Of<'present'>, is: Of<'present'>): boolean => new Set(was.present).size === was.present.length && within(was.present, is.present) && (is.atLeast ?? 1) <= (was.atLeast ?? 1) && (!was.orNotKnown || Boolean(is.orNotKnown));

function concernsWider(was: Of<'concerns'>['concerns'], is: Of<'concerns'>['concerns']): boolean {
  if (is.atLeast > was.atLeast || (is.acrossAreas ?? 0) > (was.acrossAreas ?? 0)) return false;
  if (is.step !== undefined && is.step !== was.step) return false;
  if (is.areas && (!was.areas || !within(was.areas, is.areas))) return false;
  return !was.withCircumstances || Boolean(is.withCircumstances);
}
