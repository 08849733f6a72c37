import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Id, Words } from './id.ts';
import { Question } from './question.ts';

/** A way on from a page. Ways are tried in order; the first whose condition holds is taken. */
export const Way = z.strictObject({ when: z.optional(Condition), go: Id });
export type Way = z.infer<typeof Way>;

/** Where a conversation stops. */
export const END = 'end';

/** One screen of the conversation, and one state of its chart. */
export const Page = z.strictObject({
  id: Id,
  kind: z.optional(z.enum(['check', 'result', 'letter'])),
  /** The page's short name: its heading, or the line above a single question. */
  heading: Words,
  intro: z.optional(z.array(Words)),
  questions: z.array(Question),
  /** Asked only when this holds. It may rest on concerns but never on their absence, so a worry adds pages and never removes them. */
  when: z.optional(Condition),
  /** The ways on, where they are not simply the following page that is asked. These alone decide: a page they lead to is asked whatever its `when`. */
  next: z.optional(z.array(Way).check(z.minLength(1))),
});
export type Page = z.infer<typeof Page>;

/** An ordered set of questions for one purpose: a referral, a return home interview, a review. */
export const Conversation = z.strictObject({ id: Id, name: Words, pages: z.array(Page).check(z.minLength(1)) });
export type Conversation = z.infer<typeof Conversation>;

/** Works something out once for each page of each conversation: two conversations may share a page. */
function once<T>(work: (conversation: Conversation, page: Page) => T) {
  const known = new WeakMap<Conversation, Map<Page, T>>();
  return (conversation: Conversation, page: Page): T => {
    const pages = known.get(conversation) ?? new Map<Page, T>();
    known.set(conversation, pages);
    if (!pages.has(page)) pages.set(page, work(conversation, page));
    return pages.get(page)!;
  };
}

/** The ways on in the book's order: the pages after this one, each under its own condition. */
export const waysAfter = ({ pages }: Conversation, page: Page): Way[] =>
  untilSure(pages.slice(pages.indexOf(page) + 1).map(({ id, when }) => ({ go: id, ...(when && { when }) })));

/** The ways on from a page: its own, or else the book's order. */
export const waysOn = once((conversation, page): Way[] => (page.next ? untilSure(page.next) : waysAfter(conversation, page)));

/** Ways up to the first without a condition: none after it is ever taken. Where nothing holds, the conversation is over. */
function untilSure(ways: readonly Way[]): Way[] {
  const sure = ways.findIndex((way) => !way.when);
  return sure < 0 ? [...ways, { go: END }] : ways.slice(0, sure + 1);
}

/** Every page that can come after this one. */
export const mayReach = once((conversation, from): Set<Page> => {
  const found = new Set<Page>();
  const walk = (page: Page) => {
    for (const way of waysOn(conversation, page)) {
      const next = conversation.pages.find((p) => p.id === way.go);
      if (next && !found.has(next)) {
        found.add(next);
        walk(next);
      }
    }
  };
  walk(from);
  return found;
});
