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
  if (typeof value === 'object' && value !== null && 'resourceType' in value)
    throw new AssessmentError([{ path: '', message: 'is a FHIR document, which is for other systems and cannot be opened again. Open the record that came with it.' }]);
  // A letter as JSON carries the record it was made from.
  if (typeof value === 'object' && value !== null && 'format' in value && 'record' in value) value = value.record;
  const read = Assessment.safeParse(value, { reportInput: true });
  if (!read.success) throw new AssessmentError(checkShape(read.error.issues).map(({ path, message }) => ({ path, message })));
  const assessment = read.data;
  if (assessment.guide.id === guide.id && assessment.guide.hash === hashOf(guide)) return { assessment };
  return { assessment, differs: differences(guide, assessment) };
}

/** What differs, said in English; a screen may say it in another language. */
export const differing = {
  made: (made: string, edition: string, guide: string, now: string) => `It was made with ${made}, edition ${edition}; this is ${guide}, edition ${now}.`,
  page: (page: string) => `The page “${page}” is not asked in this edition.`,
  question: (question: string) => `The question “${question}” is not asked in this edition.`,
  answer: (answer: string, question: string) => `The answer “${answer}” to “${question}” is not offered in this edition.`,
};

/** What would differ of a record made with another guide or edition, were it made with this one. */
export function differences(guide: Guide, { guide: made, conversation, said }: Assessment, say = differing): string[] {
  const { pages } = conversationOf(guide, conversation);
  return [
    say.made(made.id, made.edition, guide.id, guide.edition),
    ...said.flatMap(({ page, answers }) => {
      const now = pages.find((p) => p.id === page);
      if (!now) return [say.page(page)];
      return Object.entries(answers).flatMap(([id, answer]) => {
        const question = now.questions.find((q) => q.id === id);
        if (!question) return [say.question(id)];
        const chosen = 'option' in answer ? [answer.option] : 'options' in answer ? answer.options : 'rows' in answer ? Object.keys(answer.rows) : 'causes' in answer ? answer.causes.map((c) => c.option) : [];
        return chosen.filter((c) => !question.options?.some((o) => o.id === c)).map((c) => say.answer(c, id));
      });
    }),
  ];
}
