import type { Answer } from '../assessment/answer.ts';
import { chosenIn, isUnanswered } from '../assessment/answered.ts';
import { say, type Assessment } from '../assessment/assessment.ts';
import { indicatorOf } from '../assessment/concerns.ts';
import type { Journey } from '../assessment/journey.ts';
import { conditionsIn } from '../guide/condition.ts';
import type { Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import type { Option, Question } from '../guide/question.ts';

/** One answer that could turn out otherwise: this option or row, said to be so. */
export type Raise = { page: Page; question: Question; option: Option };

const resting = new WeakMap<Guide, Set<string>>();

/** Does a page, a way on or an instruction rest on this very answer? */
function isRestedOn(guide: Guide, question: Question, option: Option): boolean {
  let known = resting.get(guide);
  if (!known) {
    const pages = guide.conversations.flatMap((c) => c.pages);
    const conditions = [...pages.flatMap((p) => [p, ...(p.next ?? [])]), ...guide.instructions].flatMap(({ when }) => (when ? [...conditionsIn(when)] : []));
    known = new Set(conditions.flatMap(([c]) => ('answered' in c ? c.with.map((o) => `${c.answered} ${o}`) : [])));
    resting.set(guide, known);
  }
  return known.has(`${question.id} ${option.id}`);
}

/** Would choosing this say something that a condition may rest on: a worry, a circumstance, a fact, a part of life, or a way on? */
export function isConcern(guide: Guide, question: Question, option: Option): boolean {
  if (option.stands) return false;
  const kind = indicatorOf(guide, option.indicator)?.kind;
  return (kind && kind !== 'protective-factor') || Boolean(option.fact ?? option.area) || isRestedOn(guide, question, option);
}

/** What was asked and could turn out to be a concern: where the answer is not known or blank, or where it was something else. In the book's order. */
export function raisesIn(guide: Guide, journey: Journey, stood: 'not-known' | 'otherwise'): Raise[] {
  const unknown = stood === 'not-known';
  return [...journey.passed].flatMap((page) =>
    page.questions.flatMap((question) => {
      const { ask, options = [] } = question;
      const answer = journey.answers.get(question);
      const rows = answer && 'rows' in answer ? answer.rows : {};
      const isOpen = (row: Option) => (unknown ? !rows[row.id] || rows[row.id] === 'not-known' : rows[row.id] === 'no');
      if (ask !== 'grid' && isUnanswered(question, answer) !== unknown) return [];
      const chosen = chosenIn(question, answer);
      return options.filter((o) => (ask === 'grid' ? isOpen(o) : !chosen.includes(o)) && isConcern(guide, question, o)).map((option) => ({ page, question, option }));
    }),
  );
}

/** Can both be so of one account? Where one answer is chosen, two cannot. */
export const canBeBoth = (a: Raise, b: Raise): boolean => a.question !== b.question || (a.option !== b.option && a.question.ask !== 'one');

/** The same account with these answers turned out so. What else was said on a list stays. */
export function raised(assessment: Assessment, raises: readonly Raise[]): Assessment {
  let changed = assessment;
  for (const { page, question, option } of raises) {
    const answers = changed.said.findLast((s) => s.page === page.id)?.answers ?? {};
    changed = say(changed, page.id, { ...answers, [question.id]: withOption(question, answers[question.id], option) });
  }
  return changed;
}

function withOption(question: Question, answer: Answer | undefined, { id }: Option): Answer {
  if (question.ask === 'grid') return { rows: { ...(answer && 'rows' in answer && answer.rows), [id]: 'yes' } };
  if (question.ask === 'one') return { option: id };
  const kept = chosenIn(question, answer).filter((o) => !o.stands).map((o) => o.id);
  if (question.ask === 'causes') {
    const causes = answer && 'causes' in answer ? answer.causes.filter((c) => kept.includes(c.option)) : [];
    return { causes: [...causes, { option: id }] };
  }
  return { options: [...kept, id] };
}
