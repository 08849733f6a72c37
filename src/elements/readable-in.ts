import type { Assessment } from '../assessment/assessment.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Guide } from '../guide/guide.ts';
import type { Telling } from '../referral/telling.ts';
import { told } from '../referral/told.ts';

/** All that was said, page by page, as far as this edition knows the words; otherwise as it was saved. */
export function readableIn(guide: Guide, assessment: Assessment, words?: Telling): { heading: string; lines: string[] }[] {
  const { pages } = conversationOf(guide, assessment.conversation);
  return assessment.said.map(({ page, answers }) => {
    const known = pages.find((p) => p.id === page);
    return {
      heading: known?.heading ?? page,
      lines: Object.entries(answers).flatMap(([id, answer]) => {
        const question = known?.questions.find((q) => q.id === id);
        const lines = question && told(guide, question, answer, words).filter((l) => l.text);
        return lines?.length ? lines.map((l) => `${l.label ?? ''}: ${l.text}`) : [`${question?.text ?? id}: ${JSON.stringify(answer)}`];
      }),
    };
  });
}
