import type { Answer } from '../../src/assessment/answer.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import type { Page } from '../../src/guide/conversation.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import type { Question } from '../../src/guide/question.ts';
import { orderOf, type Outcome } from '../../src/recommendation/recommendation.ts';
import { askingIn, assessmentOf, reachedBy, withAnswer, type Account } from './accounts.ts';
import { fallsOf, nameOf, raisesOf, standingOf, type Fall, type Raised } from './falls.ts';
import { safeAnswer } from './random.ts';

/** The calmest answer: what a counterexample is made of where nothing in particular is needed. */
const calm = (question: Question): Answer | undefined => (question.ask === 'age' || question.worry || question.options?.some((o) => o.fact) ? safeAnswer(question) : undefined);

/** Smaller answers than this one, the smallest first. */
function* smaller(question: Question, answer: Answer | undefined): Generator<Answer | undefined> {
  const least = calm(question);
  if (JSON.stringify(answer) === JSON.stringify(least)) return;
  yield least;
  if (!answer) return;
  if ('options' in answer) for (const o of answer.options) if (answer.options.length > 1) yield { options: answer.options.filter((p) => p !== o) };
  if ('causes' in answer) for (const c of answer.causes) if (answer.causes.length > 1) yield { causes: answer.causes.filter((d) => d !== c) };
  if ('rows' in answer) for (const [row, stand] of Object.entries(answer.rows)) if (stand !== 'no') yield { rows: { ...answer.rows, [row]: 'no' } };
  if ('episodes' in answer && answer.episodes.length) yield { episodes: answer.episodes.slice(1) };
}

/** Accounts that say a little less than this one: a page made calm, or one answer made smaller. */
function* lesser(guide: Guide, account: Account, kept: Page): Generator<Account> {
  if (account.left) yield { ...account, left: false };
  for (const page of askingIn(guide)) {
    const answers = account.book.get(page.id);
    if (!answers) continue;
    const least = new Map(page.questions.map((q) => [q.id, calm(q)]));
    if (page !== kept && JSON.stringify([...answers]) !== JSON.stringify([...least])) yield { ...account, book: new Map(account.book).set(page.id, least) };
    for (const q of page.questions) for (const answer of smaller(q, answers.get(q.id))) yield withAnswer(account, page.id, q.id, answer);
  }
}

/** Makes a counterexample as small as it goes: the same kind of fall by the same raise. */
export function shrunk(guide: Guide, raised: Raised, fall: Fall): { account: Account; fall: Fall } {
  const { page, question, how } = raised;
  const same = (account: Account): Fall | undefined => {
    if (!reachedBy(guide, assessmentOf(guide, account)).has(page.id)) return undefined;
    if (!raisesOf(guide, question, account.book.get(page.id)?.get(question.id)).some((h) => h.id === how.id && h.to === how.to)) return undefined;
    return [...fallsOf(guide, { account, page, question, how })].find((f) => !f.meant && nameOf(f) === nameOf(fall));
  };
  let least = { account: raised.account, fall };
  for (let left = 1000, smallest = false; !smallest && left > 0; left--) {
    smallest = true;
    for (const account of lesser(guide, least.account, page)) {
      const again = same(account);
      if (!again) continue;
      least = { account, fall: again };
      smallest = false;
      break;
    }
  }
  return least;
}

/** A counterexample as data: the raise, what held before and no longer does, and the account to try it on. */
export function toldFall(guide: Guide, raised: Raised, first: Fall) {
  const { page, question, how } = raised;
  const { account, fall } = shrunk(guide, raised, first);
  const said = (outcome: Outcome | undefined) =>
    outcome && {
      stands: standingOf(outcome),
      order: orderOf(outcome),
      thresholds: outcome.reasons.map((r) => r.threshold.id),
      indicators: [...new Set(outcome.reasons.flatMap((r) => r.concerns.map((c) => c.indicator.id)))],
    };
  const pagesBefore = reachedBy(guide, fall.before);
  return {
    fall: nameOf(fall),
    page: page.id,
    question: question.id,
    answer: account.book.get(page.id)?.get(question.id) ?? null,
    raisedBy: how,
    opens: conversationOf(guide).pages.filter((p) => !pagesBefore.has(p.id) && journeyOf(guide, fall.after).pages.includes(p) && !p.kind).map((p) => p.id),
    from: said(fall.from),
    to: said(fall.to),
    ...(account.left && { left: true }),
    said: fall.before.said.filter((s) => pagesBefore.has(s.page)),
  };
}
