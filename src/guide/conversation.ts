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
  /** The ways on, where they are not simply the following page that is asked. */
  next: z.optional(z.array(Way).check(z.minLength(1))),
});
export type Page = z.infer<typeof Page>;

/** An ordered set of questions for one purpose: a referral, a return home interview, a review. */
export const Conversation = z.strictObject({ id: Id, name: Words, pages: z.array(Page).check(z.minLength(1)) });
export type Conversation = z.infer<typeof Conversation>;

const ways = new WeakMap<Page, Way[]>();

/** The ways on from a page: its own, or else the pages after it in the book's order, each under its own condition. */
export function waysOn({ pages }: Conversation, page: Page): Way[] {
  const known = ways.get(page);
  if (known) return known;
  const found = page.next ? [...page.next] : [];
  if (!page.next) {
    for (const after of pages.slice(pages.indexOf(page) + 1)) {
      found.push({ go: after.id, ...(after.when && { when: after.when }) });
      if (!after.when) break;
    }
  }
  // Nothing further holds: the conversation is over.
  if (found.every((way) => way.when)) found.push({ go: END });
  ways.set(page, found);
  return found;
}

const reaches = new WeakMap<Page, Set<Page>>();

/** Every page that can come after this one. */
export function mayReach(conversation: Conversation, from: Page): Set<Page> {
  const known = reaches.get(from);
  if (known) return known;
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
  reaches.set(from, found);
  return found;
}
