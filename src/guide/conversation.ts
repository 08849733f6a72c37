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
  /** The child reads and answers it: one open question, big and plain, that may be skipped. Nothing that anybody else said can stand on it. */
  facing: z.optional(z.literal('child')),
  /** Its answers make a sheet of their own, for whoever looks for the child next time. */
  makes: z.optional(z.literal('trigger-plan')),
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

/** What a conversation is for. The guide's first is the referral. */
export const purposes = ['referral', 'return-home-interview', 'prevention-interview', 'carers-report', 'trusted-worker', 'help', 'plan-answer', 'review', 'supervision', 'closure'] as const;
export type Purpose = (typeof purposes)[number];

/** An ordered set of questions for one purpose: a referral, a return home interview, a review. */
export const Conversation = z.strictObject({
  id: Id,
  name: Words,
  /** `referral` where it is left out. */
  purpose: z.optional(z.enum(purposes)),
  /** When it is for, said where it is offered. */
  offer: z.optional(Words),
  /** Offered to these agencies only. */
  agencies: z.optional(z.array(Id).check(z.minLength(1))),
  pages: z.array(Page).check(z.minLength(1)),
});
export type Conversation = z.infer<typeof Conversation>;

/** Works something out once for each page of each conversation: two conversations may share a page. */
function once<T>(work: (conversation: Conversation, page: Page, known: ReadonlyMap<Page, T>) => T) {
  const known = new WeakMap<Conversation, Map<Page, T>>();
  return (conversation: Conversation, page: Page): T => {
    const pages = known.get(conversation) ?? new Map<Page, T>();
    known.set(conversation, pages);
    if (!pages.has(page)) pages.set(page, work(conversation, page, pages));
    return pages.get(page)!;
  };
}

const byId = new WeakMap<Conversation, Map<Id, Page>>();

/** The page of that id; none where a conversation stops. */
export function pageOf(conversation: Conversation, id: Id): Page | undefined {
  let pages = byId.get(conversation);
  if (!pages) byId.set(conversation, (pages = new Map(conversation.pages.map((page) => [page.id, page]))));
  return id === END ? undefined : pages.get(id);
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

/**
 * Every page that can come after this one, the nearest first: whoever looks for one need not wait for the rest.
 * `known` is what can come after other pages, where that was found before.
 */
export function* pagesAfter(conversation: Conversation, from: Page, known?: ReadonlyMap<Page, ReadonlySet<Page>>): Generator<Page> {
  const found = new Set<Page>();
  const waiting = [from];
  // It grows while it is gone through.
  for (const page of waiting)
    for (const { go } of waysOn(conversation, page)) {
      const next = pageOf(conversation, go);
      if (!next || found.has(next)) continue;
      const after = known?.get(next);
      if (!after) waiting.push(next);
      for (const one of [next, ...(after ?? [])]) {
        if (found.has(one)) continue;
        found.add(one);
        yield one;
      }
    }
}

/** Every page that can come after this one. Who asks it of every page asks for the last first: each is then soon found. */
export const mayReach = once((conversation, from, known: ReadonlyMap<Page, ReadonlySet<Page>>): ReadonlySet<Page> => new Set(pagesAfter(conversation, from, known)));
