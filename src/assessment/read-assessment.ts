import { checkShape } from '../guide/check-shape.ts';
import type { Fault } from '../guide/guide-error.ts';
import type { Guide } from '../guide/guide.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import { Assessment } from './assessment.ts';
import { hashOf } from './hash.ts';

/** A saved assessment could not be read. Nothing of it was used. */
export class AssessmentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`This saved assessment cannot be opened.\n${faults.map((f) => `  ${f.path || 'the record'}: ${f.message}`).join('\n')}`);
    this.name = 'AssessmentError';
    this.faults = faults;
  }
}

/** A saved assessment, read. With `differs` it was made with another guide or edition: to be read, not carried on. */
export type ReadAssessment = { assessment: Assessment; differs?: string[] };

/**
 * Reads a saved assessment: JSON text, or what it parses to.
 * @throws {AssessmentError} with every fault and its path when it is cut short or not an assessment.
 */
export function readAssessment(guide: Guide, saved: unknown): ReadAssessment {
  let value = saved;
  if (typeof saved === 'string') {
    try {
      value = JSON.parse(saved);
    } catch {
      throw new AssessmentError([{ path: '', message: `is not whole: it stops making sense after ${saved.length} characters. Ask for it to be sent again.` }]);
    }
  }
  // A letter as JSON carries the record it was made from.
  if (typeof value === 'object' && value !== null && 'format' in value && 'record' in value) value = value.record;
  const read = Assessment.safeParse(value, { reportInput: true });
  if (!read.success) throw new AssessmentError(checkShape(read.error.issues).map(({ path, message }) => ({ path, message })));
  const assessment = read.data;
  if (assessment.guide.id === guide.id && assessment.guide.hash === hashOf(guide)) return { assessment };
  return { assessment, differs: differences(guide, assessment) };
}

function differences(guide: Guide, { guide: made, conversation, said }: Assessment): string[] {
  const { pages } = conversationOf(guide, conversation);
  return [
    `It was made with ${made.id}, edition ${made.edition}; this is ${guide.id}, edition ${guide.edition}.`,
    ...said.flatMap(({ page, answers }) => {
      const now = pages.find((p) => p.id === page);
      if (!now) return [`The page “${page}” is not asked in this edition.`];
      return Object.entries(answers).flatMap(([id, answer]) => {
        const question = now.questions.find((q) => q.id === id);
        if (!question) return [`The question “${id}” is not asked in this edition.`];
        const chosen = 'option' in answer ? [answer.option] : 'options' in answer ? answer.options : 'rows' in answer ? Object.keys(answer.rows) : [];
        return chosen.filter((c) => !question.options?.some((o) => o.id === c)).map((c) => `The answer “${c}” to “${id}” is not offered in this edition.`);
      });
    }),
  ];
}
