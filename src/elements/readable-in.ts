import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { indicatorOf } from '../assessment/concerns.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Guide } from '../guide/guide.ts';
import type { Question } from '../guide/question.ts';
import { textOf } from '../guide/text-of.ts';
import { told } from '../referral/told.ts';
import type { Words } from './english.ts';
import { howOf } from './how-of.ts';

/** All that was said, page by page, as far as this edition knows the words; otherwise as it was saved. */
export function readableIn(guide: Guide, assessment: Assessment, words: Words): { heading: string; lines: string[] }[] {
  const { pages } = conversationOf(guide, assessment.conversation);
  return assessment.said.map(({ page, answers }) => {
    const known = pages.find((p) => p.id === page);
    return {
      heading: known?.heading ?? page,
      lines: Object.entries(answers).flatMap(([id, answer]) => {
        const question = known?.questions.find((q) => q.id === id);
        const lines = question && linesOf(guide, question, answer, assessment.asOf, words);
        return lines?.length ? lines : [`${question?.text ?? id}: ${JSON.stringify(answer)}`];
      }),
    };
  });
}

function linesOf(guide: Guide, question: Question, answer: Answer, asOf: string, words: Words): string[] {
  if ('rows' in answer) {
    const stands = { yes: words.yes, no: words.no, 'not-known': words.notKnownShort };
    return (question.options ?? []).flatMap((row) => (answer.rows[row.id] ? [`${textOf(row, guide.indicators)}: ${stands[answer.rows[row.id]!]}`] : []));
  }
  if ('evidence' in answer) return answer.evidence.flatMap((piece) => (piece.what.trim() ? [`${indicatorOf(guide, piece.indicator)?.text ?? piece.indicator}: ${piece.what.trim()} (${howOf(words, piece, asOf)})`] : []));
  const stepOf = (step: string | undefined) => guide.scales.flatMap((s) => s.steps).find((s) => s.id === step)?.name;
  if ('step' in answer) return [`${question.text}: ${stepOf(answer.step) ?? words.notSure}`];
  if ('judgement' in answer) {
    const { decision, step, why } = answer.judgement;
    return [`${words.yourJudgement}: ${[words.supervising.views[decision], stepOf(step), why.trim()].filter(Boolean).join('; ')}`];
  }
  return told(guide, question, answer, words.telling).flatMap(({ label = '', text, note }) => (text ? [`${label}: ${text}${note ? ` (${note})` : ''}`] : []));
}
