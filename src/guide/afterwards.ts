import * as z from 'zod/mini';
import { Condition } from './condition.ts';
import { Id, Words } from './id.ts';
import { Sources } from './source.ts';

const count = z.int().check(z.gte(1));

/** What the rules can find in a child's account, whatever the guide: each is worked out, none is asked. */
export const signs = [
  'no-interview-record', 'interview-overdue', 'interview-declined', 'interview-declined-twice', 'interview-changed-nothing', 'plan-change-unanswered', 'plan-not-changed', 'not-told-child',
  'another-episode', 'third-episode', 'episode-before-first-review', 'harm-in-episode',
  'working-worse', 'working-same-twice', 'working-better', 'review-overdue', 'only-worker-says-better',
  'judged-lower', 'no-trusted-worker', 'trusted-worker-seen-less', 'trusted-worker-ending', 'closing', 'closed-by-manager',
] as const;
export const Sign = z.enum(signs);
export type Sign = z.infer<typeof Sign>;

/**
 * What an account asks for when one of its signs is found, or its condition holds: a trusted worker, a supervisor's look today, another level of help,
 * less help with a warm handover, or a trigger plan.
 */
export const Prompt = z.strictObject({
  id: Id,
  asks: z.enum(['trusted-worker', 'supervision', 'escalate', 'step-down', 'trigger-plan', 'do']),
  signs: z.optional(z.array(Sign).check(z.minLength(1))),
  when: z.optional(Condition),
  heading: Words,
  says: z.array(Words).check(z.minLength(1)),
  source: Sources,
});
export type Prompt = z.infer<typeof Prompt>;

const rule = <T extends z.core.$ZodShape>(shape: T) => z.strictObject({ ...shape, says: Words, source: Sources });

/** What comes after a referral, by this guide: clocks, how often, and what a sign asks for. All of it local until an authority adopts it, and each with its source. */
export const Afterwards = z.strictObject({
  /** From the child's return to the interview, weekends and all. */
  interviewWithin: rule({ hours: count }),
  /** How often it is offered again after the child said no. */
  offerAgain: rule({ times: count }),
  /** A proposed change is answered within so many days, where no day was agreed. */
  answerPlanWithin: rule({ days: count }),
  /** Reviews after the plan began, in weeks; after the last, every so many again. */
  reviews: rule({ weeks: z.array(count).check(z.minLength(1)) }),
  /** After closing: the days in which another episode is looked for. */
  watch: rule({ days: count }),
  /** Indicators that were so only until the child was back: a recorded return ends them. The child came back; what drove them out did not. */
  endOnReturn: z.optional(z.array(Id)),
  /** Indicators that were so of the moment: a later record that asks again, and hears that it is not so, ends them. “Not known” ends nothing. */
  untilAskedAgain: z.optional(z.array(Id)),
  prompts: z.array(Prompt),
  /** What the area's strategy for missing children aims at. Empty: none exists, and that is reported. */
  strategyAims: z.array(z.strictObject({ id: Id, text: Words, source: Sources })),
});
export type Afterwards = z.infer<typeof Afterwards>;
