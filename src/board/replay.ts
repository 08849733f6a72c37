import { hashOfRecord, type Account } from '../assessment/account.ts';
import { hashOf } from '../assessment/hash.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import { settled } from '../assessment/settled.ts';
import type { Guide } from '../guide/guide.ts';
import { placeOf } from '../guide/place-of.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { classify } from '../recommendation/classify.ts';
import { recommend } from '../recommendation/recommend.ts';
import { asksForCall, orderOf, type Outcome, type Reason, type Recommendation } from '../recommendation/recommendation.ts';
import { comparable } from './comparable.ts';
import { stillAsked } from './still-asked.ts';
import { wholeOf } from '../afterwards/whole-of.ts';

/** What can fall: the level of help, how soon, or something that is said before anything else. */
export type Falling = 'level' | 'howSoon' | 'first';

/** Where an account stood and stands on one scale: a step by its id, or `unsaid:` and why no step could be said. `incomparable` where the two editions have other steps. */
export type Move = { then: string; now: string; turned: 'rose' | 'fell' | 'same' | 'incomparable' };

/** Ids that came, went, or stayed. */
export type Turnover = { appeared: string[]; vanished: string[]; stayed: string[] };

/**
 * Why something fell. `not-asked`: by the old rules too, it falls as far without the answers that the new edition does not ask for.
 * `partly-not-asked`: it falls without them, though not as far. `rules`: it stands without them; what is asked explains none of it.
 */
export type FallCause = 'not-asked' | 'partly-not-asked' | 'rules';

/** One account by two editions of a guide. It holds ids only: nothing that anybody wrote. */
export type Replay = {
  /** The hash of its last record, which is also what its letter is known by. */
  record: string;
  /** A record in it was made with neither of the two editions as they are. */
  madeWithOther: boolean;
  level: Move;
  howSoon: Move;
  /** Thresholds and bases that hold, of the level and of how soon: those that decide, and those beneath. */
  reasons: Turnover;
  /** Reasons that stayed and take a child less far than they did. */
  takeLess: string[];
  /** What is said before anything else. */
  first: Turnover;
  /** What was answered and the new edition does not ask for: `page`, `question` or `answer`, and ids. */
  unasked: string[];
  /** What fell, each with why. */
  fell: Partial<Record<Falling, FallCause>>;
  /** What every vocabulary of the new edition, withdrawn ones too, calls it: labels by vocabulary, by id. */
  called: Record<string, string>;
  /** It stands at the new edition's highest level, or is to be phoned through. */
  inNeed: boolean;
};

/** What an account of the old edition would get by the new one. Nothing is sent again, and nothing in the account is changed. */
export function replay(old: Guide, now: Guide, account: Account): Replay {
  const before = recommend(old, wholeOf(old, account));
  const whole = wholeOf(now, known(old, now, account));
  const after = recommend(now, whole);
  const made = new Set([hashOf(old), hashOf(now)]);
  const { account: asked, unasked } = stillAsked(now, account);
  const level = moveOf(before.level, after.level);
  const howSoon = moveOf(before.howSoon, after.howSoon);
  const first = turnover(before.first.map((i) => i.id), after.first.map((i) => i.id));
  const falls: Falling[] = [...(level.turned === 'fell' ? ['level' as const] : []), ...(howSoon.turned === 'fell' ? ['howSoon' as const] : []), ...(first.vanished.length ? ['first' as const] : [])];
  // The dearest part, and few accounts need it.
  const without = falls.length && unasked.length ? recommend(old, wholeOf(old, asked)) : before;
  return {
    record: hashOfRecord(account.at(-1)!),
    madeWithOther: account.some((record) => !made.has(record.guide.hash)),
    level,
    howSoon,
    reasons: turnover(reasonsIn(before).map((r) => r.threshold.id), reasonsIn(after).map((r) => r.threshold.id)),
    takeLess: takingLess(before, after),
    first,
    unasked,
    fell: Object.fromEntries(falls.map((what) => [what, causeOf(what, before, after, without)])),
    called: Object.fromEntries(classify(now, settled(journeyOf(now, whole)), { replay: true }).map(({ vocabulary, label }) => [vocabulary.id, label.id])),
    inNeed: asksForCall(after) || (after.level.step !== undefined && after.level.step === after.level.scale.steps.at(-1)),
  };
}

/** Without records of a conversation that the new edition does not have: it would take an interview for a referral. A referral stays one, whatever it was called. */
function known(old: Guide, now: Guide, account: Account): Account {
  const kept = account.filter((record) => now.conversations.some((c) => c.id === record.conversation) || purposeOf(old, record.conversation) === 'referral');
  return kept.length ? kept : account;
}

const reasonsIn = ({ level, howSoon }: Recommendation): Reason[] => [level, howSoon].flatMap((o) => [...o.reasons, ...o.besides]);

/** Where an outcome stands, in ids. */
const standingOf = ({ step, unsaid }: Outcome): string => step?.id ?? `unsaid:${unsaid ?? ''}`;

function moveOf(before: Outcome, after: Outcome): Move {
  const move = { then: standingOf(before), now: standingOf(after) };
  if (!comparable(before.scale, after.scale)) return { ...move, turned: 'incomparable' };
  const by = orderOf(after) - orderOf(before);
  return { ...move, turned: by > 0 ? 'rose' : by < 0 ? 'fell' : 'same' };
}

function turnover(before: readonly string[], after: readonly string[]): Turnover {
  const had = new Set(before);
  const has = new Set(after);
  return { appeared: [...has].filter((id) => !had.has(id)).sort(), vanished: [...had].filter((id) => !has.has(id)).sort(), stayed: [...had].filter((id) => has.has(id)).sort() };
}

function takingLess(before: Recommendation, after: Recommendation): string[] {
  const less = (was: Outcome, is: Outcome) => {
    if (!comparable(was.scale, is.scale)) return [];
    const now = new Map([...is.reasons, ...is.besides].map((r) => [r.threshold.id, placeOf(is.scale, r.threshold.reaches)]));
    return [...was.reasons, ...was.besides].filter(({ threshold }) => (now.get(threshold.id) ?? Infinity) < placeOf(was.scale, threshold.reaches)).map((r) => r.threshold.id);
  };
  return [...new Set([...less(before.level, after.level), ...less(before.howSoon, after.howSoon)])].sort();
}

/** Would it have fallen by the old rules as well, had only what is still asked been answered? */
function causeOf(what: Falling, before: Recommendation, after: Recommendation, without: Recommendation): FallCause {
  if (what === 'first') {
    const has = (of: Recommendation, id: string) => of.first.some((i) => i.id === id);
    const lost = before.first.filter((i) => !has(after, i.id));
    const lostToo = lost.filter((i) => !has(without, i.id));
    return lostToo.length === lost.length ? 'not-asked' : lostToo.length ? 'partly-not-asked' : 'rules';
  }
  const [was, is, less] = [before[what], after[what], without[what]].map(orderOf) as [number, number, number];
  return less >= was ? 'rules' : less <= is ? 'not-asked' : 'partly-not-asked';
}
