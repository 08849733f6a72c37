import type { Answer } from '../../src/assessment/answer.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { presenceIn } from '../../src/assessment/presence.ts';
import { chosenIn } from '../../src/assessment/answered.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import { scaleOf } from '../../src/guide/scale-of.ts';
import type { Question } from '../../src/guide/question.ts';
import { placeOf } from '../../src/guide/place-of.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf, type Recommendation } from '../../src/recommendation/recommendation.ts';
import { anyAccount, assessmentOf, calmAccount, calmMissing, reachedBy, withAnswer, type Account } from './accounts.ts';
import { anyRaise, fallsOf, lower, nameOf, raisesOf, scalesIn, standingOf, type Fall, type Raised } from './falls.ts';
import { safeAnswer, type Chance } from './random.ts';
import { saying, waysTo, type Account as Sayable } from './saying.ts';

/** What was looked at, and what should not be. */
export type Looked = { looked: number; wrong: string[] };

/** Accounts that two sentences are added to. Each sentence of the guide can be said in one of them at least. */
export const worlds: Record<string, Sayable> = {
  'nothing else': {},
  // The circumstance opens the pages that ask about effect.
  'missing, seen by the police': { ...calmMissing, says: [...calmMissing.says, 'low-income'] },
  'one small worry and one circumstance, age not known': { age: 'not-known', says: ['occasional-truancy', 'low-income'] },
};

type Said = { recommendation: Recommendation; present: ReadonlySet<string> };

function said(guide: Guide, world: Sayable, ids: readonly string[]): Said {
  // The world's own answers are of questions these sentences do not stand in; where one does, the sentence is said.
  const says = [...(world.says ?? []), ...ids];
  const assessment = saying(guide, { ...world, says });
  return { recommendation: recommend(guide, assessment), present: presenceIn(guide, journeyOf(guide, assessment)).present };
}

/** Compares accounts that say one sentence with those that say a second as well. What was said of one sentence is kept. */
export function pairing(guide: Guide) {
  const ids = guide.indicators.map((i) => i.id);
  const alone = Object.entries(worlds).map(([name, world]) => ({ name, world, singles: ids.map((id) => said(guide, world, [id])) }));
  /** The steps that fell when one of these was added to the other; and whether any account said both. */
  return (a: number, b: number): { falls: string[]; together: boolean } => {
    const falls: string[] = [];
    let together = false;
    for (const { name, world, singles } of alone) {
      const both = said(guide, world, [ids[a]!, ids[b]!]);
      together ||= both.present.has(ids[a]!) && both.present.has(ids[b]!);
      for (const [first, second] of [[a, b], [b, a]] as const)
        for (const { from, to } of lower(singles[first]!.recommendation, both.recommendation)) falls.push(`${name}; ${ids[first]}, then ${ids[second]}: ${from.scale.id} ${standingOf(from)} → ${standingOf(to)}`);
    }
    return { falls, together };
  };
}

/** Random accounts, each raised by one answer: what fell though it may not, and how often the one fall that is meant was seen. */
export function raiseMany(guide: Guide, by: Chance, times: number): { looked: number; meant: number; falls: { raised: Raised; fall: Fall }[] } {
  const done = { looked: 0, meant: 0, falls: [] as { raised: Raised; fall: Fall }[] };
  while (done.looked < times) {
    const account = anyAccount(guide, by);
    const before = assessmentOf(guide, account);
    const raised = anyRaise(guide, account, before, by);
    if (!raised) continue;
    done.looked++;
    for (const fall of fallsOf(guide, raised, before)) {
      if (fall.meant) done.meant++;
      else done.falls.push({ raised, fall });
    }
  }
  return done;
}

/** Every raise of every answer of the calmest accounts, from as it is, from blank and from not known: what fell though it may not. */
export function raiseEach(guide: Guide): Looked {
  const done: Looked = { looked: 0, wrong: [] };
  for (const [name, world] of Object.entries(worlds)) {
    const book = new Map(calmAccount(guide).book);
    for (const { page, answers } of saying(guide, world).said) book.set(page, new Map(Object.entries(answers)));
    for (const page of conversationOf(guide).pages.filter((p) => book.has(p.id)))
      for (const question of page.questions)
        for (const answer of [book.get(page.id)!.get(question.id), undefined, notKnownTo(question)]) {
          const account = withAnswer({ book, left: false }, page.id, question.id, answer);
          const before = assessmentOf(guide, account);
          if (!reachedBy(guide, before).has(page.id)) continue;
          for (const how of raisesOf(guide, question, answer)) {
            done.looked++;
            for (const fall of fallsOf(guide, { account, page, question, how }, before)) if (!fall.meant) done.wrong.push(`${name}; ${question.id} ${how.id}: ${nameOf(fall)}, without ${fall.from.reasons.map((r) => r.threshold.id).join(', ')}`);
          }
        }
  }
  return done;
}

function notKnownTo({ ask, options = [] }: Question): Answer | undefined {
  const id = options.find((o) => o.stands === 'not-known')?.id;
  if (!id) return undefined;
  return ask === 'many' ? { options: [id] } : ask === 'causes' ? { causes: [{ option: id }] } : { option: id };
}

/** An account in which these are so as well. Lists that this opens are answered on their safe side; whether it affects the child, as given. */
export function withCircumstances(guide: Guide, account: Account, ids: ReadonlySet<string>, affects: Answer): Account {
  const { pages } = conversationOf(guide);
  const answeredBefore = reachedBy(guide, assessmentOf(guide, account));
  const wantedIn = (page: Page) => page.questions.flatMap((q) => {
    const options = q.options ?? [];
    const ways = waysTo(pages, options, ids);
    const wanted = options.filter((o) => (o.indicator && ids.has(o.indicator)) || ways.has(o));
    return wanted.length ? [{ q, wanted }] : [];
  });
  let changed = account;
  for (const page of pages) {
    if (!account.book.has(page.id)) continue;
    if (!answeredBefore.has(page.id)) for (const q of page.questions) changed = withAnswer(changed, page.id, q.id, q.options?.some((o) => o.indicator === 'circumstances-affect-child') ? affects : safeAnswer(q));
    for (const { q, wanted } of wantedIn(page)) {
      const kept = chosenIn(q, changed.book.get(page.id)?.get(q.id)).filter((o) => !o.stands && !wanted.includes(o));
      const chosen = [...kept, ...wanted].map((o) => o.id);
      if (q.ask === 'many') changed = withAnswer(changed, page.id, q.id, { options: chosen });
      else if (q.ask === 'causes') changed = withAnswer(changed, page.id, q.id, { causes: chosen.map((option) => ({ option })) });
    }
    for (const q of page.questions) if (q.id === 'difference') changed = withAnswer(changed, page.id, q.id, { words: 'A faith, a language, a skin colour, a class: who this child is' });
  }
  return changed;
}

/** Who the child is, changed in random accounts and in calm ones: what rose above what circumstances may lift to. */
export function changeWhoTheyAre(guide: Guide, by: Chance, times: number): Looked & { rose: number } {
  const circumstances = guide.indicators.filter((i) => i.kind === 'circumstance').map((i) => i.id);
  const most = placeOf(scaleOf(guide, guide.level), guide.circumstancesReach);
  const done = { looked: 0, rose: 0, wrong: [] as string[] };
  const calm = calmAccount(guide);
  while (done.looked < times) {
    const account = by.yes(0.2) ? calm : anyAccount(guide, by);
    const ids = new Set(circumstances.filter(() => by.yes(by.pick([0.05, 0.2, 1]))));
    if (!ids.size) ids.add(by.pick(circumstances));
    const before = recommend(guide, assessmentOf(guide, account));
    const after = recommend(guide, assessmentOf(guide, withCircumstances(guide, account, ids, { option: by.pick(['yes', 'yes', 'no', 'not-known']) })));
    done.looked++;
    const grades = ({ otherScales }: Recommendation) => otherScales.map(standingOf).join();
    const level = orderOf(after.level);
    if (level > orderOf(before.level)) done.rose++;
    const what = level > Math.max(orderOf(before.level), most) ? `level ${standingOf(before.level)} → ${standingOf(after.level)}` : after.howSoon.step?.phone && !before.howSoon.step?.phone ? `how soon ${standingOf(before.howSoon)} → ${standingOf(after.howSoon)}` : grades(before) !== grades(after) ? `grade ${grades(before)} → ${grades(after)}` : undefined;
    if (what) done.wrong.push(`${what} by ${[...ids].join(', ')}: ${JSON.stringify(assessmentOf(guide, account, reachedBy(guide, assessmentOf(guide, account))).said)}`);
  }
  return done;
}

/** The same guide without its vocabularies, and with them and their labels turned round. */
export function classedOtherwise(guide: Guide): Guide[] {
  const { vocabularies = [], ...rest } = guide;
  return [rest, { ...guide, vocabularies: [...vocabularies].reverse().map((v) => ({ ...v, labels: [...v.labels].reverse() })) }];
}

/** Random accounts by guides that class otherwise: which steps differ. */
export function classOtherwise(guide: Guide, by: Chance, times: number): Looked & { named: number } {
  const others = classedOtherwise(guide);
  const done = { looked: 0, named: 0, wrong: [] as string[] };
  for (; done.looked < times; done.looked++) {
    const assessment = assessmentOf(guide, anyAccount(guide, by));
    const steps = (one: Guide) => scalesIn(recommend(one, { ...assessment })).map((o) => `${o.scale.id} ${standingOf(o)}`).join(', ');
    const labels = (one: Guide) => recommend(one, assessment).classification.map((c) => c.label.id).join();
    const as = steps(guide);
    if (labels(guide) !== labels(others[1]!)) done.named++;
    for (const [i, other] of others.entries()) if (steps(other) !== as) done.wrong.push(`${i ? 'turned round' : 'removed'}: ${as}, then ${steps(other)}: ${JSON.stringify(assessment.said)}`);
  }
  return done;
}
