import { assign, setup } from 'xstate';
import type { Condition } from '../guide/condition.ts';
import { END, mayReach, pageOf, waysOn, type Conversation, type Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Answers } from './answer.ts';
import { say, type Assessment } from './assessment.ts';
import { concernsIn } from './concerns.ts';
import { holds } from './holds.ts';
import { journeyOf } from './journey-of.ts';
import { pass, type Journey } from './journey.ts';
import { presenceIn } from './presence.ts';
import { touched } from './touched.ts';

/** What the chart remembers: the assessment, and the pages walked to get here (the last is this one). */
export type ChartContext = { assessment: Assessment; path: string[] };

export type ChartEvent =
  | { type: 'CONTINUE'; answers: Answers }
  /** To any page the journey has reached; after an early end, also to the page that was left. */
  | { type: 'GO'; to: string }
  /** Go to the letter: an early end that keeps every answer. Only after a first concern. */
  | { type: 'LEAVE'; answers: Answers }
  /** Written down beside the conversation: calls, shares, a supervisor's view; where a conversation with a child was ended. */
  | { type: 'KEPT'; kept: Partial<Pick<Assessment, 'calls' | 'shares' | 'supervision' | 'stopped'>> };

const charts = new WeakMap<Guide, Map<Conversation, ReturnType<typeof compile>>>();

/**
 * A conversation as its statechart: one state per page, one edge per way on. Compiled once; to start again is free.
 * Guards see only what was said on the path walked, never every answer ever given.
 */
export function chartOf(guide: Guide, id?: string): ReturnType<typeof compile> {
  const known = charts.get(guide) ?? new Map<Conversation, ReturnType<typeof compile>>();
  const conversation = conversationOf(guide, id);
  const chart = known.get(conversation) ?? compile(guide, conversation);
  charts.set(guide, known.set(conversation, chart));
  return chart;
}

function compile(guide: Guide, conversation: Conversation) {
  const first = conversation.pages[0]!;
  const result = conversation.pages.find((page) => page.kind === 'result');

  const answersOf = (assessment: Assessment, page: string) => assessment.said.find((s) => s.page === page)?.answers ?? {};

  // One event is asked of every way on in turn: what was walked is looked at once.
  const walks = new WeakMap<Answers, { context: ChartContext; journey: Journey; open: Set<string> }>();

  /** What has been said along the path, with this page's new answers last. */
  const walked = (context: ChartContext, answers: Answers) => {
    const known = walks.get(answers);
    if (known?.context === context) return known;
    const { assessment, path } = context;
    const pages = path.map((p) => pageOf(conversation, p)!);
    const journey: Journey = { conversation, asOf: assessment.asOf, ...(assessment.agency && { agency: assessment.agency }), ...(assessment.later && { later: assessment.later }), pages, passed: new Set(), answers: new Map(), ended: false };
    // After an early end, what was said beyond the page that was left still counts.
    for (const page of assessment.left ? journeyOf(guide, assessment).passed : []) if (!path.includes(page.id)) pass(journey, page, answersOf(assessment, page.id));
    for (const page of pages) pass(journey, page, page === pages.at(-1) ? answers : answersOf(assessment, page.id));
    const walk = { context, journey, open: openFrom(pages.at(-1)!, journey) };
    walks.set(answers, walk);
    return walk;
  };

  /** Where the ways lead that something said could open. Those in the book's order are the same pages from wherever one stands. */
  const openFrom = (page: Page, journey: Journey): Set<string> => {
    const said = presenceIn(guide, journey);
    const ways = page.next && waysOn(conversation, page);
    return new Set(ways ? touched(ways, said).map((i) => ways[i]!.go) : touched(conversation.pages, said).map((i) => conversation.pages[i]!.id));
  };

  /** Is this way open? One that nothing said could open is not looked at. */
  const opens = (when: Condition, go: string, context: ChartContext, event: ChartEvent): boolean => {
    if (event.type !== 'CONTINUE') return false;
    const { journey, open } = walked(context, event.answers);
    return open.has(go) && holds(guide, when, journey);
  };

  const chart = setup({
    types: { context: {} as ChartContext, events: {} as ChartEvent, input: {} as { assessment: Assessment } },
  });

  const stateOf = (page: Page) => ({
    on: {
      CONTINUE: waysOn(conversation, page).map(({ when, go }) => ({
        target: go,
        guard: ({ context, event }: { context: ChartContext; event: ChartEvent }) => !when || opens(when, go, context, event),
        actions: assign(({ context, event }: { context: ChartContext; event: ChartEvent }) => ({
          assessment: event.type === 'CONTINUE' ? say(context.assessment, page.id, event.answers) : context.assessment,
          path: go === END ? context.path : [...context.path, go],
        })) as never,
      })),
      ...(result && page.kind !== 'result' && {
        LEAVE: {
          target: result.id,
          guard: ({ context, event }: { context: ChartContext; event: ChartEvent }) => 'answers' in event && mayReach(conversation, page).has(result) && mayLeave(guide, leaving(context.assessment, page.id, event.answers)),
          actions: assign(({ context, event }: { context: ChartContext; event: ChartEvent }) => {
            if (!('answers' in event)) return context;
            const assessment = leaving(context.assessment, page.id, event.answers);
            const { pages } = journeyOf(guide, assessment);
            return { assessment, path: pages.slice(0, pages.indexOf(result) + 1).map((p) => p.id) };
          }) as never,
        },
      }),
    },
  });

  return chart.createMachine({
    id: conversation.id,
    initial: first.id,
    context: ({ input }) => ({ assessment: input.assessment, path: [first.id] }),
    states: { ...Object.fromEntries(conversation.pages.map((page) => [page.id, stateOf(page)])), [END]: { type: 'final' as const } },
    on: {
      GO: conversation.pages.map((page) => ({
        target: `.${page.id}`,
        guard: ({ context, event }) => event.to === page.id && pathTo(guide, context.assessment, page) !== undefined,
        actions: assign(({ context }) => pathTo(guide, context.assessment, page)!),
      })),
      KEPT: { actions: assign(({ context, event }) => ({ assessment: { ...context.assessment, ...event.kept } })) },
    },
  });
}

const leaving = (assessment: Assessment, page: string, answers: Answers): Assessment => ({ ...say(assessment, page, answers), left: true });

/** May the practitioner go to the letter yet? From the first concern on. */
export const mayLeave = (guide: Guide, assessment: Assessment): boolean =>
  concernsIn(guide, journeyOf(guide, assessment)).some((c) => c.indicator.kind !== 'protective-factor');

/** The walk to a page the journey reaches. Going back before the result takes an early end back with it. */
function pathTo(guide: Guide, assessment: Assessment, page: Page): ChartContext | undefined {
  const kept = journeyOf(guide, assessment);
  const result = kept.pages.findIndex((p) => p.kind === 'result');
  const here = kept.pages.indexOf(page);
  const before = here < 0 || here < result;
  const { left, ...whole } = assessment;
  const now = left && before ? whole : assessment;
  const { pages } = journeyOf(guide, now);
  const at = pages.indexOf(page);
  return at < 0 ? undefined : { assessment: now, path: pages.slice(0, at + 1).map((p) => p.id) };
}

