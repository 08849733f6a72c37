import type { Answers, Judgement } from '../assessment/answer.ts';
import type { Page } from '../guide/conversation.ts';

/** The judgement among a page's answers, decided or not yet. */
export const judgementIn = (answers: Answers): Judgement | undefined => Object.values(answers).flatMap((answer) => ('judgement' in answer ? [answer.judgement] : []))[0];

/** A judgement as the answers of the page that asks for it. */
export function draftOf(page: Page, judgement: Judgement): Answers {
  const question = page.questions.find((q) => q.ask === 'judgement');
  return question ? { [question.id]: { judgement } } : {};
}

/** The same judgement changed. It is then no longer decided; turned to another side, it names no step and no coded reason any more. */
export function changed(judgement: Judgement = { decision: 'agree', why: '', consulted: '' }, part: Partial<Judgement>): Judgement {
  const { at: _, ...before } = judgement;
  const turned = part.decision !== undefined && part.decision !== judgement.decision;
  const { step, reason, ...rest } = { ...before, ...(turned && { step: '', reason: '' }), ...part };
  return { ...rest, ...(step && { step }), ...(reason && { reason }) };
}
