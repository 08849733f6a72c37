import type { Conversation, Page } from '../guide/conversation.ts';
import type { Question } from '../guide/question.ts';
import type { Answer } from './answer.ts';
import type { Later } from './assessment.ts';

/** The pages a conversation has actually reached, and what was said on them. Nothing else counts. */
export type Journey = {
  conversation: Conversation;
  asOf: string;
  /** What the host says of the agency. */
  agency?: string;
  /** What later records of this child have found. */
  later?: readonly Later[];
  /** Indicators that were so of a moment, and are over. */
  over?: ReadonlySet<string>;
  /** In order; the last is where the conversation stands (after an early end, the pages from the result on). */
  pages: Page[];
  /** The pages whose answers count, in order: those passed, and those answered earlier that a page still to be answered only delays. */
  passed: Set<Page>;
  answers: Map<Question, Answer>;
  /** The page that was next when the practitioner went to the letter. */
  leftAt?: Page;
  /** The conversation is over: there is no page left to answer. */
  ended: boolean;
};

/** Takes what was said on a page into a journey. */
export function pass(journey: Journey, page: Page, answers: Readonly<Record<string, Answer>>): void {
  journey.passed.add(page);
  for (const question of page.questions) {
    const answer = answers[question.id];
    if (answer) journey.answers.set(question, answer);
  }
}
