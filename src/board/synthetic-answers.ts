import { chosenIn } from '../assessment/answered.ts';
import type { Answer, Answers, Cause, Stand } from '../assessment/answer.ts';
import type { Basis } from '../assessment/evidence.ts';
import { indicatorOf } from '../assessment/concerns.ts';
import type { Journey } from '../assessment/journey.ts';
import { heldOn } from '../recommendation/held.ts';
import type { Page } from '../guide/conversation.ts';
import type { Id } from '../guide/id.ts';
import { placeOf } from '../guide/place-of.ts';
import type { Option, Question } from '../guide/question.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { ours, published } from './published-figures.ts';
import { syntheticAfter } from './synthetic-after.ts';
import { causeKey } from './synthetic-book.ts';
import { momentOn, type SyntheticVisit } from './synthetic-story.ts';

/** What a record of a synthetic account answers on a page that it has reached, by how each question asks. A blank is left out. */
export function syntheticAnswers(visit: SyntheticVisit, page: Page, journey: Journey): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of page.questions) {
    const answer = question.after ? syntheticAfter(visit, question) : answerTo(visit, page, question, journey);
    if (answer) answers[question.id] = answer;
  }
  return answers;
}

const writer = 'Synthetic, not a real practitioner';

function answerTo(visit: SyntheticVisit, page: Page, question: Question, journey: Journey): Answer | undefined {
  const { story, day } = visit;
  const { by, child } = story;
  switch (question.ask) {
    case 'one': return oneOf(visit, page, question);
    case 'many': return manyOf(visit, page, question);
    case 'grid': return rowsOf(visit, page, question);
    case 'words': return wordsOf(visit, question);
    case 'age': return { age: child.age };
    case 'episodes': return timesOf(visit);
    case 'causes': return causesOf(visit, question);
    case 'evidence': return evidenceOf(visit, question, journey);
    case 'step': return viewBefore(visit, question, journey);
    case 'judgement': return judgementOf(visit, question, journey);
    case 'people': return by.yes(0.5) ? { people: [{ name: 'Synthetic adult', relation: 'Synthetic relation', knows: by.pick(['yes', 'no', 'not-known']), agrees: by.pick(['yes', 'no', 'not-known']), thinks: '', safeContact: '' }] } : undefined;
    case 'moment': return by.yes(0.3) ? { moment: momentOn(story, day, 12) } : undefined;
    case 'ratings': return { ratings: Object.fromEntries(question.options!.map(({ id }) => [id, by.below(11)])) };
    // Days of birth and of what is still to come are left: all that is told lies in the year.
    default: return undefined;
  }
}

function rowsOf(visit: SyntheticVisit, page: Page, { options = [] }: Question): Answer {
  const { by } = visit.story;
  const rows: Record<string, Stand> = {};
  for (const row of options) rows[row.id] = by.yes(share(visit, page, row)) ? 'yes' : by.yes(0.06) ? 'not-known' : 'no';
  return { rows };
}

function wordsOf({ story, purpose }: SyntheticVisit, { tells, childsWords, optional, lines = 1 }: Question): Answer | undefined {
  const { by, label } = story;
  if (tells?.is === 'child-name') return { words: label };
  if (tells?.place === 'referrer' && (tells.is === 'referrer-name' || !tells.is)) return { words: writer };
  if (tells?.is === 'referrer-contact') return { words: `Synthetic service, 01632 960${String(by.below(1000)).padStart(3, '0')}` };
  if (childsWords) return by.yes(purpose === 'referral' ? 0.45 : 0.6) ? { words: 'Synthetic: words no child said.' } : undefined;
  return by.yes(optional ? 0.12 : 0.85) ? { words: lines > 1 ? 'Synthetic words, of nobody, about nothing that happened.' : 'Synthetic words.' } : undefined;
}

/** How often something is so of a child, by how high the book sets it and by how much there is to worry about. */
function share({ story }: SyntheticVisit, page: Page, { indicator }: Option): number {
  const { book, child } = story;
  if (indicator && book.endOnReturn.has(indicator)) return 0;
  const height = indicator ? book.height.get(indicator) : undefined;
  if (!page.when) return 0.001 + 0.012 * child.need;
  return height === undefined ? 0.04 + 0.2 * child.need : 0.012 * child.need + 0.3 * (1 - height) ** 1.5 * (0.4 + child.need);
}

function oneOf(visit: SyntheticVisit, page: Page, question: Question): Answer | undefined {
  const { story, purpose, withChild, outcome } = visit;
  const { by, child, book, kept } = story;
  const options = question.options!;
  const { works, opens, opensChild, care, away, worries, no, notKnown, settled } = book.readings.get(question)!;
  const before = question.carries && kept.get(question.id);
  if (before) return before;
  const answer = (option: Option | undefined): Answer | undefined => {
    if (!option) return undefined;
    if (question.carries) kept.set(question.id, { option: option.id });
    return { option: option.id };
  };
  const usual = () => answer(settled.length ? by.weighed(settled) : undefined);
  const ofAgency = works.get(story.agency);
  if (ofAgency) return answer(ofAgency);
  if (opensChild) {
    // Whom the question hands the next screens to: the child, somebody who writes down what was said, or nobody.
    const told = outcome ? outcome === 'held' : withChild;
    const fits = options.filter((_, i) => (told && withChild ? opens[i]?.child : told ? opens[i]?.other && !opens[i].child : !opens[i]?.child && (outcome === undefined || !opens[i]?.other)));
    return answer(by.pick(fits.length ? fits : told ? options.filter((_, i) => opens[i]?.child) : options));
  }
  if (care) return child.lookedAfter ? answer(care) : usual();
  if (away.length) return answer(child.missingNow && purpose === 'referral' ? by.pick(away) : (no ?? by.pick(options)));
  if (page.questions.some((q) => q.after === 'decision-received')) return answer(story.decided ? by.pick(options.filter((o) => o !== notKnown)) : notKnown);
  if (question.optional && by.yes(0.4)) return undefined;
  if (worries.length && by.yes(share(visit, page, worries[0]!))) return answer(by.pick(worries));
  return usual();
}

function manyOf(visit: SyntheticVisit, page: Page, question: Question): Answer | undefined {
  const { by, child, book } = visit.story;
  const { choices, care, leads, isParts, missing, no, notKnown } = book.readings.get(question)!;
  const asMany = (chosen: readonly Option[]): Answer | undefined => {
    if (chosen.length) return { options: chosen.map((o) => o.id) };
    const apart = by.yes(0.85) ? (no ?? notKnown) : (notKnown ?? no);
    return apart && { options: [apart.id] };
  };
  if (care) return child.lookedAfter ? { options: [care.id] } : asMany(by.yes(0.25) ? [by.pick(choices.filter((o) => o !== care))] : []);
  if (leads.length) {
    const said = causesSaid(visit);
    const led = leads.filter(([, causes]) => causes.some((cause) => said.includes(cause)));
    return { options: led.length ? led.map(([o]) => o.id) : [(notKnown ?? no ?? leads[0]![0]).id] };
  }
  if (isParts) {
    const chosen = choices.filter((o) => (missing.has(o) ? child.isMissing : by.yes(page.when ? 0.35 : 0.1 + 0.14 * child.need)));
    return asMany(chosen.length || by.yes(0.08) ? chosen : [by.pick(choices.filter((o) => !missing.has(o)))]);
  }
  if (question.optional) return by.yes(0.5) ? asMany(choices.filter(() => by.yes(0.2))) : undefined;
  const chosen = choices.filter((o) => by.yes(o.indicator ? share(visit, page, o) : 0.04));
  // A list that a worry has opened most often has something to tell.
  if (!chosen.length && page.when && by.yes(0.7)) chosen.push(lowest(visit, choices));
  return asMany(chosen);
}

/** What a book sets lower is what is told more often: the lowest of three at random. */
function lowest({ story: { by, book } }: SyntheticVisit, choices: readonly Option[]): Option {
  const height = ({ indicator }: Option) => book.height.get(indicator ?? '') ?? 0.5;
  return [by.pick(choices), by.pick(choices), by.pick(choices)].reduce((low, one) => (height(one) < height(low) ? one : low));
}

/** The times away that are not written down yet. */
function timesOf({ story, day, purpose }: SyntheticVisit): Answer | undefined {
  const { by, child, date } = story;
  const until = purpose === 'referral' ? child.known : child.times.filter(({ began }) => began <= day).length;
  const fresh = child.times.slice(story.told, until);
  if (!fresh.length) return undefined;
  story.told = until;
  return { episodes: fresh.map(({ began, ended }) => ({ ...(!by.yes(0.03) && { began: date(began) }), ...(ended <= day && !(child.missingNow && purpose === 'referral' && ended >= day) && { ended: date(ended) }), note: 'Synthetic' })) };
}

/** Why the child went, as far as anybody says on this day. */
function causesSaid(visit: SyntheticVisit): readonly Id[] {
  const { story, purpose, outcome } = visit;
  const { by, book, child } = story;
  const said = purpose === 'referral' ? child.reasonKnown : by.yes(outcome === 'held' ? ours.reasonKnownAfterInterview : ours.reasonKnownWithout);
  const causes = said && book.causes.length ? [...new Set([by.weighed(book.causes), ...(by.yes(0.35) ? [by.weighed(book.causes)] : [])])] : [];
  for (const cause of causes) if (!story.causes.includes(cause)) story.causes.push(cause);
  const now = outcome === 'held' && book.notMissing.size && by.yes(published.notMissingToThemselves.is) ? [...causes, ...book.notMissing] : causes;
  return (visit.said = now);
}

function causesOf(visit: SyntheticVisit, question: Question): Answer {
  const { story } = visit;
  const { by } = story;
  // Where no list of kinds of reason came first, it is asked here.
  const said = visit.said ?? causesSaid(visit);
  const options = question.options!;
  const chosen = options.filter((o) => !o.stands && said.includes(causeKey(o)));
  if (!chosen.length) return { causes: [{ option: (options.find((o) => o.stands === 'not-known') ?? options.at(-1)!).id }] };
  const most = by.yes(0.3) ? by.below(chosen.length) : -1;
  return {
    causes: chosen.map((o, i): Cause => {
      const who = visit.outcome === 'held' ? by.weighed([['child', 6], ['reading', 2], ['other', 1], ['seen', 1]] as const) : by.weighed([['other', 4], ['child', 3], ['reading', 2], ['seen', 1]] as const);
      return { option: o.id, ...(by.yes(0.92) && { saidBy: who }), ...(i === most && who === 'child' && { most: true }) };
    }),
  };
}

const known: readonly (readonly [Basis, number])[] = [['seen', 3], ['said-by-child', 2.5], ['said-by-other', 3], ['recorded', 2], ['professional-opinion', 1]];

/** How each concern that the question is about is known. */
function evidenceOf({ story, day }: SyntheticVisit, question: Question, journey: Journey): Answer {
  const { by, book, date } = story;
  const found = new Set<string>();
  for (const asked of book.about.get(question.id) ?? []) {
    const answer = journey.answers.get(asked);
    if (answer) for (const { indicator } of chosenIn(asked, answer)) if (indicator && indicatorOf(book.guide, indicator)?.kind !== 'protective-factor') found.add(indicator);
  }
  return {
    evidence: [...found].filter(() => by.yes(0.85)).map((indicator) => {
      const basis = by.weighed(known);
      return { indicator, what: 'Synthetic evidence: nothing of this happened.', ...(by.yes(0.93) && { basis }), when: date(Math.max(0, day - by.below(21))), who: `Synthetic worker ${1 + by.below(40)}`, ...(basis === 'said-by-child' && by.yes(0.5) && { words: 'child' as const }) };
    }),
  };
}

/** The practitioner’s own view before the guide’s: by the highest worry said, often a step beside it. */
function viewBefore({ story }: SyntheticVisit, { scale: id = '' }: Question, { answers }: Journey): Answer | undefined {
  const { by, book } = story;
  if (by.yes(0.1)) return undefined;
  if (by.yes(0.1)) return { step: 'not-sure' };
  const { steps } = scaleOf(book.guide, id);
  let top = 0;
  for (const [question, answer] of answers) for (const { indicator } of chosenIn(question, answer)) top = Math.max(top, book.height.get(indicator ?? '') ?? 0);
  const place = Math.round(top * (steps.length - 1)) + by.weighed([[-1, 3], [0, 6], [1, 1]]);
  return { step: steps[Math.max(0, Math.min(steps.length - 1, place))]!.id };
}

/** What the practitioner decides: most often as the guide suggests; one step beside it by what the guide makes of this very account. */
function judgementOf({ story, day }: SyntheticVisit, { scale: id = '' }: Question, journey: Journey): Answer | undefined {
  const { by, book } = story;
  const decision = by.weighed([['agree', 76], ['higher', 8], ['lower', 11], [undefined, 5]] as const);
  if (!decision) return undefined;
  const at = momentOn(story, day, 11);
  if (decision === 'agree') return { judgement: { decision, why: '', consulted: '', at } };
  const scale = scaleOf(book.guide, id);
  const top = Math.max(-1, ...heldOn(book.guide, id, journey).map((t) => placeOf(scale, t.reaches)));
  const step = top < 0 ? undefined : scale.steps[top + (decision === 'higher' ? 1 : -1)];
  if (!step) return { judgement: { decision: 'agree', why: '', consulted: '', at } };
  const reasons = (book.guide.judgementReasons ?? []).filter(({ direction }) => direction === decision);
  return { judgement: { decision, step: step.id, why: 'Synthetic: why the practitioner sees it otherwise', consulted: by.yes(0.7) ? 'Synthetic safeguarding lead' : '', ...(reasons.length && by.yes(0.7) && { reason: by.pick(reasons).id }), at, ...(decision === 'lower' && { assumptions: 'Synthetic: asked and thought about' }) } };
}
