import { beginNext } from '../afterwards/reopened.ts';
import type { Account } from '../assessment/account.ts';
import type { Answers } from '../assessment/answer.ts';
import type { Assessment, Call } from '../assessment/assessment.ts';
import { pass, type Journey } from '../assessment/journey.ts';
import { pageAfter } from '../assessment/page-after.ts';
import { presenceIn } from '../assessment/presence.ts';
import type { Page } from '../guide/conversation.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Guide } from '../guide/guide.ts';
import { conversationFor } from '../guide/purpose-of.ts';
import { chanceOf } from './chance.ts';
import { syntheticName } from './is-synthetic.ts';
import { syntheticAnswers } from './synthetic-answers.ts';
import { syntheticBook } from './synthetic-book.ts';
import { imagined } from './synthetic-child.ts';
import { syntheticCourse } from './synthetic-course.ts';
import { momentOn, type SyntheticStory, type SyntheticVisit } from './synthetic-story.ts';

/** Which synthetic accounts: the same seed and year give the same ones. */
export type Synthesis = { seed: number; /** All days lie in it. */ year: number };

/**
 * A synthetic account, by its place from 0: a referral by this guide and, for some, what came after it. Nobody in it lives, and nothing in it happened; its
 * name, its writers and its words say so. It does not depend on the accounts before it, and the figures it is made by stand in `published-figures.ts`.
 */
export function syntheticAccount(guide: Guide, index: number, { seed, year }: Synthesis): Account {
  const by = chanceOf(seed, index);
  const book = syntheticBook(guide);
  const days = daysOf(year);
  const child = imagined(by, days.length);
  const story: SyntheticStory = {
    book, by, child,
    label: `${syntheticName}${String(index).padStart(6, '0')}`,
    date: (day) => days[Math.min(days.length - 1, day)]!,
    agency: by.weighed(book.agencies),
    causes: [], told: 0, offers: [], changes: [], help: [],
    goes: by.weighed([['better', 5], ['same', 3], ['worse', 2]]),
    decided: by.yes(0.85),
    kept: new Map(),
  };
  const account: Assessment[] = [];
  const course = child.goesOn && child.isMissing ? syntheticCourse(story, days.length) : [];
  for (const step of [{ purpose: 'referral', day: child.referredOn, withChild: false } as const, ...course]) {
    const conversation = conversationFor(guide, step.purpose);
    if (!conversation || (step.purpose === 'plan-answer' && !story.changes.some((change) => !change['answer']))) continue;
    const visit: SyntheticVisit = { ...step, story };
    if (visit.outcome) offer(visit);
    const begun = beginNext(guide, account, conversation.id, story.date(step.day), account.length ? undefined : story.agency);
    account.push(answered(guide, begun, visit));
  }
  return account;
}

/** Answers the pages that the conversation reaches, in order, to its letter. What is said already stands. */
function answered(guide: Guide, record: Assessment, visit: SyntheticVisit): Assessment {
  const conversation = conversationOf(guide, record.conversation);
  const journey: Journey = { conversation, asOf: record.asOf, ...(record.agency && { agency: record.agency }), ...(record.later && { later: record.later }), pages: [], passed: new Set(), answers: new Map(), ended: false };
  const said: { page: string; answers: Answers }[] = [];
  let page: Page | undefined = conversation.pages[0];
  while (page && page.kind !== 'letter') {
    const { id } = page;
    const answers = record.said.find((s) => s.page === id)?.answers ?? syntheticAnswers(visit, page, journey);
    journey.pages.push(page);
    said.push({ page: id, answers });
    pass(journey, page, answers);
    page = pageAfter(guide, journey, page);
  }
  return { ...record, said, calls: visit.purpose === 'referral' ? callsOf(visit, journey) : [] };
}

/** An offer of an interview, or two where the child said no first. */
function offer({ story, day, back, outcome }: SyntheticVisit): void {
  const { by, offers } = story;
  const one = (on: number, answer: string, hour = 10) => offers.push({ when: momentOn(story, on, hour), by: 'Synthetic missing from home worker', answer, ...(answer === 'declined' && by.yes(0.5) && { reason: 'Synthetic: words no child said' }) });
  if (outcome === 'held') {
    if (by.yes(0.2)) one(Math.max(back?.day ?? 0, day - 1), 'declined');
    one(day, 'accepted', 12);
  } else one(day, outcome === 'later' ? 'postponed' : outcome!);
}

/** A call because of what was found: more often where something stands highest in the book. */
function callsOf({ story, day }: SyntheticVisit, journey: Journey): Call[] {
  const { by, book, date } = story;
  const isGrave = [...presenceIn(book.guide, journey).present].some((id) => book.height.get(id) === 1);
  if (!by.yes(isGrave ? 0.75 : 0.15)) return [];
  return [{ whom: 'Synthetic duty social worker', number: `01632 960${String(by.below(1000)).padStart(3, '0')}`, when: date(day), said: 'Synthetic: what was said', reference: `SYN-${by.below(10_000)}`, agreed: 'Synthetic: what was agreed', decisionDue: date(day + 1) }];
}

const years = new Map<number, string[]>();

/** The days of a year. */
function daysOf(year: number): string[] {
  let days = years.get(year);
  if (!days) {
    days = [];
    for (let at = Date.UTC(year, 0, 1); new Date(at).getUTCFullYear() === year; at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
    years.set(year, days);
  }
  return days;
}
