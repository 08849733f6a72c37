import type { Answer } from '../assessment/answer.ts';
import type { Effect } from '../guide/after-part.ts';
import type { Question } from '../guide/question.ts';
import type { Chance } from './chance.ts';
import { published } from './published-figures.ts';
import { momentOn, type Entry, type SyntheticVisit } from './synthetic-story.ts';

const synthetic = (what: string): Answer => ({ words: `Synthetic: ${what}.` });
const often = ['weekly', 'fortnightly', 'monthly', 'less'];
const none = { option: 'no' };

/** What a record answers to a question that the rules for afterwards read; nothing where it is left. */
export function syntheticAfter(visit: SyntheticVisit, question: Question): Answer | undefined {
  const { story, day, back, outcome, purpose } = visit;
  const { by, date, child } = story;
  const option = (id: string): Answer => ({ option: id });
  const sometimes = (share: number, answer: () => Answer): Answer | undefined => (by.yes(share) ? answer() : undefined);
  switch (question.after!) {
    case 'returned-at': return back && { moment: momentOn(story, back.day, back.hour) };
    case 'offers': return story.offers.length ? { entries: story.offers.map((offer) => only(question, { ...offer, how: offer['how'] ?? (offer['how'] = by.pick(field(question, 'how')).id) })) } : undefined;
    case 'interview': return option(outcome ?? 'not-possible');
    case 'held-at': return outcome === 'held' ? { moment: momentOn(story, day, 16) } : undefined;
    case 'covers-earlier': return outcome === 'held' ? option(by.weighed([['yes', 2], ['no', 6], ['not-known', 1]])) : undefined;
    case 'independent': case 'trained': return option(by.weighed([['yes', 8], ['no', 1], ['not-known', 1]]));
    case 'chosen-by-child': return option(by.weighed([['yes', 4], ['no', 5], ['not-known', 1]]));
    case 'harm': return by.yes(published.harmRecorded.is) ? option('yes') : outcome && outcome !== 'held' ? option('not-known') : option(by.yes(0.8) ? 'no' : 'not-known');
    case 'plan-changes': return entries(question, purpose === 'plan-answer' ? answered(visit) : proposed(visit));
    case 'no-plan-change': return story.changes.length ? undefined : sometimes(0.5, () => synthetic('why the plan stays as it is'));
    case 'decision-received': return story.decided ? (story.kept.get(question.id) ?? kept(visit, question, { date: date(child.referredOn + 1 + by.below(3)) })) : undefined;
    case 'told-child': return sometimes(0.55, () => ({ date: date(day) }));
    case 'trusted-person': return workerOf(visit).name ? { words: workerOf(visit).name } : undefined;
    case 'trusted-role': return workerOf(visit).name ? synthetic('a youth worker’s role') : undefined;
    case 'trusted-chosen': return option(workerOf(visit).chosen);
    case 'trusted-since': return workerOf(visit).name ? { date: date(workerOf(visit).since) } : undefined;
    case 'trusted-last-seen': return workerOf(visit).name ? { date: date(Math.max(workerOf(visit).since, day - by.below(14))) } : undefined;
    case 'trusted-agreed': return option(workerOf(visit).name ? often[workerOf(visit).agreed]! : 'not-known');
    case 'trusted-seen': return option(workerOf(visit).name ? often[workerOf(visit).seen]! : 'not-known');
    case 'trusted-changes': return story.kept.get(question.id) ?? kept(visit, question, option(by.weighed([['none', 3], ['one', 3], ['two', 2], ['more', 1], ['not-known', 1]])));
    case 'trusted-ending': return sometimes(0.1, () => ({ date: date(day + 30) }));
    case 'trusted-handover': return option(by.weighed([['not-needed', 5], ['met-together', 2], ['told', 1], ['not-yet', 2]]));
    case 'trusted-cover': return sometimes(0.6, () => synthetic('who covers'));
    case 'interventions': return entries(question, helpOf(visit));
    case 'scales': {
      const lean = story.goes === 'better' ? 2 : story.goes === 'worse' ? -2 : 0;
      return { ratings: Object.fromEntries((question.options ?? []).filter(() => by.yes(0.85)).map(({ id }) => [id, Math.max(0, Math.min(10, 2 + by.below(7) + lean))])) };
    }
    case 'measures': return sometimes(0.3, () => ({ entries: [only(question, { what: by.pick(field(question, 'what')).id, figure: String(by.below(30)), from: date(Math.max(0, day - 28)), to: date(day), source: 'Synthetic register' })] }));
    case 'working-child': case 'working-carer': case 'working-worker': return option(effectOf(by, story.goes));
    case 'what-changed': return sometimes(0.6, () => synthetic('what changed'));
    case 'what-differently': return sometimes(0.7, () => synthetic('what is done differently'));
    case 'who-checks': return sometimes(0.7, () => synthetic('a manager checks'));
    case 'next-review': return sometimes(0.7, () => ({ date: date(day + 28) }));
    case 'closing-because': return sometimes(0.95, () => option(by.pick(question.options!).id));
    case 'childs-view': return sometimes(0.75, () => synthetic('words no child said'));
    case 'causes-now': return entries(question, causesNow(visit));
    case 'closing-manager': return story.goes === 'better' ? undefined : synthetic('a manager');
    case 'closing-why': return story.goes === 'better' ? undefined : synthetic('why it closes all the same');
    case 'closing-told': return sometimes(0.8, () => ({ date: date(day) }));
    case 'supervisor': return synthetic('a supervisor');
    case 'supervised-about': return { options: [by.pick(question.options!).id] };
    case 'challenged': return sometimes(0.8, () => synthetic('what was asked'));
    case 'supervisor-decided': return sometimes(0.85, () => synthetic('what was decided'));
    default: return question.ask === 'one' ? none : undefined;
  }
}

const kept = ({ story }: SyntheticVisit, { id }: Question, answer: Answer): Answer => (story.kept.set(id, answer), answer);
const field = ({ fields = [] }: Question, id: string) => fields.find((f) => f.id === id)?.options ?? [{ id: 'other' }];
const entries = (question: Question, list: readonly Entry[]): Answer | undefined => (list.length ? { entries: list.map((entry) => only(question, entry)) } : undefined);

/** An entry with no more than a guide asks of it. */
const only = ({ fields = [] }: Question, entry: Entry): Entry => Object.fromEntries(fields.flatMap(({ id }) => (entry[id] ? [[id, entry[id]]] : [])));

const effectOf = (by: Chance, goes: Effect): Effect => (by.yes(0.6) ? goes : by.weighed<Effect>([['better', 3], ['same', 3], ['worse', 1], ['too-early', 2], ['not-known', 1]]));

/** What an interview that was held proposes to change in the plan. */
function proposed({ story, day, outcome }: SyntheticVisit): Entry[] {
  const { by, changes, date } = story;
  if (outcome !== 'held' || !by.yes(0.65)) return [];
  const more = Array.from({ length: by.yes(0.3) ? 2 : 1 }, (_, i) => ({
    what: `Synthetic change ${changes.length + i + 1} to the plan`,
    because: by.yes(0.7) ? 'Synthetic: what was said in the interview' : 'Synthetic: what was seen',
    owner: 'Synthetic plan owner',
    by: date(day + 7),
  }));
  changes.push(...more);
  return more;
}

/** The plan owner’s answers; what is not answered stays open. */
function answered({ story, day }: SyntheticVisit): Entry[] {
  const { by, date } = story;
  return story.changes.map((change) => {
    if (change['answer'] || !by.yes(0.8)) return change;
    const isChanged = by.yes(0.65);
    return Object.assign(change, { answer: isChanged ? 'changed' : 'not-changed', said: isChanged ? 'Synthetic: what is different in the plan' : 'Synthetic: why not', ...(!isChanged && { manager: 'Synthetic manager, agreed' }), on: date(day) });
  });
}

/** Whom the child trusts, asked once and then carried. */
function workerOf({ story, day }: SyntheticVisit): NonNullable<SyntheticVisit['story']['worker']> {
  const { by } = story;
  if (story.worker) return story.worker;
  const chosen = by.weighed([['child', 4], ['allocated', 3], ['no-one', 1.5], ['not-asked', 1.5]]);
  const agreed = by.below(3);
  return (story.worker = { name: chosen === 'child' || chosen === 'allocated' ? `Synthetic worker ${1 + by.below(40)}` : '', chosen, since: Math.max(0, day - by.below(60)), agreed, seen: Math.min(3, agreed + (by.yes(0.35) ? 1 : 0)) });
}

/** What is done to help, for a cause where one is known; at each look, what came of it. */
function helpOf({ story, day, purpose }: SyntheticVisit): Entry[] {
  const { by, book, date, help, causes } = story;
  if (!help.length) {
    const known = causes.filter((cause) => book.guide.indicators.some(({ id }) => id === cause));
    for (const cause of known.length ? known : ['']) {
      const isChilds = by.yes(0.45);
      help.push({ ...(cause && by.yes(0.85) && { cause }), aim: `Synthetic aim ${help.length + 1}`, words: isChilds ? 'child' : 'worker', action: `Synthetic help ${help.length + 1}`, owner: 'Synthetic family worker', started: date(day), review: date(day + 14), effect: 'too-early', by: 'worker' });
    }
    return help;
  }
  if (purpose !== 'review' && purpose !== 'closure') return help;
  for (const one of help) {
    const who = by.weighed([['child', 3], ['carer', 2], ['worker', 4], ['record', 1]]);
    const effect = effectOf(by, story.goes);
    Object.assign(one, { effect, by: who, ...(who === 'child' && { 'child-says': 'Synthetic: words no child said' }), ...(by.yes(0.5) && { seen: 'Synthetic: what others could see' }), decision: effect === 'better' ? by.pick(['go-on', 'step-down']) : effect === 'worse' ? by.pick(['adapt', 'step-up']) : by.pick(['go-on', 'adapt', 'stop']), review: date(day + 28) });
  }
  return help;
}

/** Why the child went, and how that is now. */
function causesNow({ story }: SyntheticVisit): Entry[] {
  const { by, book, causes, goes } = story;
  return causes.filter((cause) => book.guide.indicators.some(({ id }) => id === cause)).map((cause) => ({ cause, became: goes === 'better' ? by.weighed([['resolved', 6], ['transferred', 2], ['accepted', 1]]) : by.weighed([['open', 3], ['transferred', 3], ['resolved', 2]]), how: 'Synthetic: how it is known' }));
}
