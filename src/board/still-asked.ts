import { hashOfRecord, type Account } from '../assessment/account.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { differences } from '../assessment/read-assessment.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Guide } from '../guide/guide.ts';
import type { Question } from '../guide/question.ts';

/** An account with only those answers that an edition of the guide still asks for, and what was left out of it. */
export type StillAsked = { account: Account; unasked: string[] };

/** Names what is no longer asked by ids alone: nothing that anybody wrote is repeated. */
const byId = { made: () => '', page: (page: string) => `page ${page}`, question: (question: string) => `question ${question}`, answer: (answer: string, question: string) => `answer ${question} ${answer}` };

/** What of an account this edition of the guide still asks for. */
export function stillAsked(guide: Guide, account: Account): StillAsked {
  const unasked = new Set<string>();
  const renamed = new Map<string, string>();
  const kept = account.map((record): Assessment => {
    const [, ...gone] = differences(guide, record, byId);
    for (const id of gone) unasked.add(id);
    const mends = record.corrects && renamed.get(record.corrects.hash);
    if (!gone.length && !mends) return record;
    const { pages } = conversationOf(guide, record.conversation);
    const said = record.said.flatMap(({ page, answers }) => {
      const now = pages.find((p) => p.id === page);
      return now ? [{ page, answers: answersStill(now.questions, answers) }] : [];
    });
    const less = { ...record, said, ...(record.corrects && mends && { corrects: { ...record.corrects, hash: mends } }) };
    // A record that mends this one names it by its hash, which is now another.
    renamed.set(hashOfRecord(record), hashOfRecord(less));
    return less;
  });
  return { account: kept, unasked: [...unasked].sort() };
}

const answersStill = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((q) => q.id === id);
    const still = question && answerStill(question, answer);
    return still ? [[id, still] as const] : [];
  }));

/** An answer without the options that are no longer offered; none where nothing is left of it. */
function answerStill({ options = [] }: Question, answer: Answer): Answer | undefined {
  const isOffered = (id: string) => options.some((o) => o.id === id);
  if ('option' in answer) return isOffered(answer.option) ? answer : undefined;
  if ('options' in answer) return { options: answer.options.filter(isOffered) };
  if ('causes' in answer) return { causes: answer.causes.filter((c) => isOffered(c.option)) };
  if ('rows' in answer) return { rows: Object.fromEntries(Object.entries(answer.rows).filter(([id]) => isOffered(id))) };
  return answer;
}
