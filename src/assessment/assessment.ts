import * as z from 'zod/mini';
import { Day } from '../guide/id.ts';
import type { Guide } from '../guide/guide.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import { Answer, type Answers } from './answer.ts';
import { Episode } from './episodes.ts';
import { Piece } from './evidence.ts';
import { hashOf } from './hash.ts';
import { Instant } from './instant.ts';

/** A call made because of this: whom, number, when, what was said, reference, what was agreed, and by when a decision is due. */
export const Call = z.strictObject({
  whom: z.string(),
  number: z.string(),
  when: z.string(),
  said: z.string(),
  reference: z.string(),
  agreed: z.string(),
  decisionDue: z.string(),
});
export type Call = z.infer<typeof Call>;

/** A time this was shared: with whom, what, why, when, the lawful basis by id, and whether they said that they have it. */
export const Share = z.strictObject({
  to: z.string(),
  what: z.string(),
  why: z.string(),
  when: z.string(),
  lawful: z.optional(z.string()),
  /** When and by whom it was acknowledged; empty until then. */
  acknowledged: z.string(),
});
export type Share = z.infer<typeof Share>;

/** A supervisor's view. Entered by the supervisor it is theirs; reported by the practitioner it is told as such, and kept apart. */
export const Supervision = z.strictObject({
  by: z.string(),
  role: z.string(),
  entered: z.enum(['by-supervisor', 'practitioner-reports']),
  view: z.enum(['agree', 'higher', 'lower']),
  step: z.optional(z.string()),
  /** What was asked or challenged. */
  challenged: z.string(),
  why: z.string(),
  at: Instant,
});
export type Supervision = z.infer<typeof Supervision>;

/** What was answered on one page, as it was left. */
export const Said = z.strictObject({ page: z.string(), answers: z.record(z.string(), Answer) });
export type Said = z.infer<typeof Said>;

/**
 * What a later record of the same child has found, by that record's hash. It is counted beside what was said here, so that new facts re-open what follows.
 * `asOf` is the day on which it was looked at; `over` is what was so only of an earlier moment and is so no longer: where the child is was not known, and then they came back.
 */
export const Later = z.strictObject({ hash: z.string(), asOf: z.optional(Day), indicators: z.array(z.string()), evidence: z.array(Piece), episodes: z.array(Episode), over: z.optional(z.array(z.string())) });
export type Later = z.infer<typeof Later>;

/** Where a conversation with a child was ended, when, and why: the child wished it, something was told that cannot wait, or the worker ended it. */
export const Stopped = z.strictObject({ page: z.string(), at: Instant, why: z.enum(['child', 'told', 'worker']) });
export type Stopped = z.infer<typeof Stopped>;

/** All that one practitioner has said about one child, in the order given. Never a snapshot of a machine: it is replayed. */
export const Assessment = z.strictObject({
  /** The record's own version: 0 until its shape settles. */
  version: z.literal(0),
  guide: z.strictObject({ id: z.string(), edition: z.string(), hash: z.string() }),
  conversation: z.string(),
  /** The only “today” that any rule or letter sees (Europe/London). */
  asOf: Day,
  /** The agency the host says it is, by the guide's id: it counts until the practitioner says. */
  agency: z.optional(z.string()),
  said: z.array(Said),
  /** The practitioner went to the letter before everything was asked. */
  left: z.optional(z.boolean()),
  calls: z.array(Call),
  shares: z.optional(z.array(Share)),
  supervision: z.optional(z.array(Supervision)),
  /** Opened again and carried on as of a later day: from which day, and when. */
  carriedOn: z.optional(z.array(z.strictObject({ from: Day, at: Instant }))),
  /** The record of this child before this one, by its hash. */
  follows: z.optional(z.string()),
  later: z.optional(z.array(Later)),
  stopped: z.optional(z.array(Stopped)),
  /** This record mends an earlier one, named by its hash: what was wrong, and when it was mended. The earlier one is kept as it was. */
  corrects: z.optional(z.strictObject({ hash: z.string(), why: z.string(), at: Instant })),
});
export type Assessment = z.infer<typeof Assessment>;

export { londonDay } from './london-time.ts';

/** A new, empty assessment with this guide, as of this day. */
export const begin = (guide: Guide, asOf: string, { conversation, agency, follows }: { conversation?: string; agency?: string; follows?: string } = {}): Assessment => ({
  version: 0,
  guide: { id: guide.id, edition: guide.edition, hash: hashOf(guide) },
  conversation: conversationOf(guide, conversation).id,
  asOf,
  ...(agency && { agency }),
  said: [],
  calls: [],
  ...(follows && { follows }),
});

/** The same assessment with a page answered (again). The latest answer of a page is the one that counts. */
export const say = (assessment: Assessment, page: string, answers: Answers): Assessment => ({
  ...assessment,
  said: [...assessment.said.filter((s) => s.page !== page), { page, answers: { ...answers } }],
});
