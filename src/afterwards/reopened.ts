import { hashOfRecord, type Account } from '../assessment/account.ts';
import type { Answers } from '../assessment/answer.ts';
import { chosenIn } from '../assessment/answered.ts';
import { begin, type Assessment, type Later } from '../assessment/assessment.ts';
import { concernsIn } from '../assessment/concerns.ts';
import { episodesIn } from '../assessment/episodes-in.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { purposeOf } from '../guide/purpose-of.ts';
import { afterIn } from './after-in.ts';
import { episodesOver } from './episodes-over.ts';
import { standingIn } from './standing.ts';

const isReferral = (guide: Guide, record: Assessment): boolean => purposeOf(guide, record.conversation) === 'referral';

/** What a record that is no referral has found of the child: concerns with how they are known, and times missing. */
export function laterOf(guide: Guide, record: Assessment): Later {
  const journey = journeyOf(guide, record);
  const concerns = concernsIn(guide, journey);
  const over = overBy(guide, record);
  return {
    hash: hashOfRecord(record),
    asOf: record.asOf,
    ...(over.length && { over }),
    indicators: concerns.map((c) => c.indicator.id),
    evidence: concerns.flatMap(({ indicator, evidence }) => evidence.map((piece) => ({ indicator: indicator.id, ...piece }))),
    episodes: episodesIn(journey),
  };
}

/** What was so of an earlier moment and is over by this record: the child came back, or it was asked again and is not so now. Not known ends nothing. */
function overBy(guide: Guide, record: Assessment): string[] {
  const { endOnReturn = [], untilAskedAgain = [] } = guide.afterwards ?? {};
  const { answers } = journeyOf(guide, record);
  const isNotSo = (id: string) => [...answers].some(([q, answer]) => q.options?.some((o) => o.indicator === id) && chosenIn(q, answer).some((o) => o.stands === 'no'));
  return [...(afterIn(guide, record).has('returned-at') ? endOnReturn : []), ...untilAskedAgain.filter(isNotSo)];
}

/** A day on which a referral was made, or made again: what was known then is in the referral itself. */
const lookedOn = (referral: Assessment, asOf: string): Later => ({ hash: hashOfRecord(referral), asOf, indicators: [], evidence: [], episodes: [] });

const made = new WeakMap<Assessment, { guide: Guide; account: Account; whole: Assessment }>();

/**
 * The referral of an account with all that later records have found counted beside it: what `recommend` makes of it is what follows now.
 * Concern can only raise: a later record takes nothing away but what was so of a moment that is over, nor does the time that passes; a record that was mended no longer counts.
 * A time missing that several records tell of counts once. With no referral it is an empty one, of which not enough is known.
 */
export function reopened(guide: Guide, account: Account): Assessment {
  const last = account.at(-1);
  if (!last) return begin(guide, guide.lawAsOf);
  const known = made.get(last);
  if (known?.guide === guide && known.account.length === account.length && known.account.every((record, i) => record === account[i])) return known.whole;
  const standing = standingIn(account);
  const referral = standing.findLast(({ record }) => isReferral(guide, record));
  const after = standing.filter(({ place }) => place > (referral?.place ?? -1));
  const base = referral?.record ?? begin(guide, account[0]!.asOf, last.agency ? { agency: last.agency } : {});
  const away = episodesOver(guide, account);
  // No record was made before the one it follows, whatever the clock of its machine said.
  let day = [...(base.later ?? []).map(({ asOf }) => asOf ?? ''), base.asOf].sort().at(-1)!;
  const since = (asOf: string) => (day = asOf > day ? asOf : day);
  const itself = referral && lookedOn(referral.record, day);
  const later = after.map(({ record, place }) => ({ ...laterOf(guide, record), asOf: since(record.asOf), episodes: away.filter((one) => one.place === place).map(({ first }) => first) }));
  const whole = !later.length && referral ? referral.record : { ...base, asOf: since(last.asOf), later: [...(base.later ?? []), ...(itself ? [itself] : []), ...later] };
  made.set(last, { guide, account, whole });
  return whole;
}

/** A new record that follows the account. A referral is made again from the one before, with what was found since, and judged anew; any other conversation begins empty. */
export function beginNext(guide: Guide, account: Account, conversation: string, asOf: string, agency?: string): Assessment {
  const last = account.at(-1);
  const follows = last && hashOfRecord(last);
  const fresh = begin(guide, asOf, { conversation, ...(agency && { agency }), ...(follows && { follows }) });
  // With no referral yet, what an interview found before there was one counts in it all the same.
  if (purposeOf(guide, conversation) !== 'referral' || !last) return fresh;
  const whole = reopened(guide, account);
  // What held on the day of the referral before it holds still.
  const later = whole === last ? [...(last.later ?? []), lookedOn(last, last.asOf)] : whole.later;
  const judged = new Set(guide.conversations.flatMap((c) => c.pages).filter((page) => page.kind).map((page) => page.id));
  return { ...fresh, said: whole.said.filter((s) => !judged.has(s.page)), ...(later && { later }) };
}

/** What the account said last to the questions of a page that ask for it again, to be mended there. Nothing of it stands on a page that a child sees. */
export function carriedTo(guide: Guide, before: Account, page: Page): Answers {
  if (page.facing) return {};
  return Object.fromEntries(page.questions.flatMap((question) => {
    if (!question.carries) return [];
    for (const record of [...before].reverse()) {
      const answer = question.after ? afterIn(guide, record).get(question.after) : [...journeyOf(guide, record).answers].find(([asked]) => asked.id === question.id)?.[1];
      if (answer) return [[question.id, answer] as const];
    }
    return [];
  }));
}
