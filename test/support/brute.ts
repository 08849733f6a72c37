import type { Answer } from '../../src/assessment/answer.ts';
import { say, type Assessment } from '../../src/assessment/assessment.ts';
import { isUnanswered } from '../../src/assessment/answered.ts';
import { journeyOf } from '../../src/assessment/journey-of.ts';
import { conditionsIn, type Condition } from '../../src/guide/condition.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { conversationOf } from '../../src/guide/conversation-of.ts';
import type { Option, Question } from '../../src/guide/question.ts';
import { recommend } from '../../src/recommendation/recommend.ts';
import { orderOf } from '../../src/recommendation/recommendation.ts';
import type { Change } from '../../src/recommendation/what-would-change.ts';
import { raiseAnswer } from './falls.ts';
import { anyAnswer, type Chance } from './random.ts';

type One = { page: string; question: Question; option: Option };

/** Every answer that is not known and could be a concern, found without the help of what is tested. */
function unknownIn(guide: Guide, assessment: Assessment): One[] {
  const journey = journeyOf(guide, assessment);
  const named = new Set([...guide.conversations.flatMap((c) => c.pages).flatMap((p) => [p, ...(p.next ?? [])]), ...guide.instructions].flatMap(({ when }) => (when ? [...conditionsIn(when)] : [])).flatMap(([c]) => ('answered' in c ? c.with.map((o) => `${c.answered} ${o}`) : [])));
  const high = (q: Question, o: Option) => !o.stands && (o.fact !== undefined || o.area !== undefined || named.has(`${q.id} ${o.id}`) || guide.indicators.some((i) => i.id === o.indicator && i.kind !== 'protective-factor'));
  const all: One[] = [];
  for (const page of journey.passed)
    for (const question of page.questions) {
      const answer = journey.answers.get(question);
      for (const option of question.options ?? []) {
        const open = question.ask === 'grid' ? ((answer && 'rows' in answer && answer.rows[option.id]) || 'not-known') === 'not-known' : isUnanswered(question, answer) && !(answer && 'options' in answer && answer.options.includes(option.id));
        if (open && high(question, option)) all.push({ page: page.id, question, option });
      }
    }
  return all;
}

/** Every set there is, up to this size, replayed whole: which of them move a scale that no smaller one of theirs moves, and where to. */
export function bruteChanges(guide: Guide, assessment: Assessment, most: number): { sets: number; found: string[] } {
  const all = unknownIn(guide, assessment);
  const now = recommend(guide, assessment);
  const found: string[] = [];
  const movers = { level: [] as number[][], howSoon: [] as number[][] };
  let sets = 0;
  const look = (set: number[]) => {
    sets++;
    let changed = assessment;
    for (const i of set) {
      const { page, question, option } = all[i]!;
      const answers = changed.said.find((s) => s.page === page)!.answers;
      changed = say(changed, page, { ...answers, [question.id]: raiseAnswer(question, answers[question.id], { id: option.id, to: 'yes' }) });
    }
    const then = recommend(guide, changed);
    for (const scale of ['level', 'howSoon'] as const)
      if (then[scale].step && orderOf(then[scale]) > orderOf(now[scale]) && !movers[scale].some((m) => m.every((i) => set.includes(i)))) {
        movers[scale].push(set);
        found.push(nameOf(scale, then[scale].step.id, set.map((i) => `${all[i]!.question.id}.${all[i]!.option.id}`)));
      }
  };
  for (let size = 1; size <= most; size++) each(all, size, look);
  return { sets, found: found.sort() };
}

function each(all: readonly One[], size: number, look: (set: number[]) => void, set: number[] = []): void {
  if (set.length === size) look(set);
  else for (let i = (set.at(-1) ?? -1) + 1; i < all.length; i++)
    if (!set.some((j) => all[j]!.question === all[i]!.question && all[i]!.question.ask === 'one')) each(all, size, look, [...set, i]);
}

const nameOf = (scale: string, step: string, answers: readonly string[]) => `${scale} ${step}: ${[...answers].sort().join(', ')}`;

/** The same names, of what was found without looking at everything. */
export const namesOf = (changes: readonly Change[]): string[] =>
  changes.flatMap((c) => (['level', 'howSoon'] as const).flatMap((scale) => (c[scale] ? [nameOf(scale, c[scale].id, c.unknowns.map((u) => `${u.question}.${u.option}`))] : []))).sort();

/** A condition that a threshold may rest on, by chance. */
export function anyCondition(guide: Guide, by: Chance, depth = 2): Condition {
  const ids = guide.indicators.filter((i) => i.kind === 'indicator').map((i) => i.id);
  const some = (list: readonly string[]) => list.filter(() => by.yes(0.6));
  const inner = (): Condition[] => Array.from({ length: 1 + by.below(3) }, () => anyCondition(guide, by, depth - 1));
  const kind = by.below(depth ? 8 : 5);
  if (kind === 0 || kind > 6) {
    const present = [by.pick(ids), ...some(ids)];
    return { present: [...new Set(present)], atLeast: 1 + by.below(new Set(present).size), ...(by.yes(0.4) && { orNotKnown: true as const }) };
  }
  if (kind === 1) return { concerns: { atLeast: 1 + by.below(3), ...(by.yes(0.5) && { acrossAreas: 2 }), ...(by.yes(0.5) && { step: 'some' }), ...(by.yes(0.5) && { withCircumstances: true as const }) } };
  if (kind === 2) return { episodes: { withinDays: 30, atLeast: 1 + by.below(3) } };
  if (kind === 3) return { child: ['disabled'], ...(by.yes(0.5) && { known: true as const }) };
  if (kind === 4) return { age: { under: by.pick([2, 10, 16]) } };
  return kind === 5 ? { all: inner() } : { any: inner() };
}

/** The same account with some answers left blank. */
export const forgetting = (account: Assessment, by: Chance, share = 0.4): Assessment => ({
  ...account,
  said: account.said.map((s) => ({
    page: s.page,
    answers: Object.fromEntries(
      Object.entries(s.answers).flatMap(([id, a]): [string, Answer][] => {
        if ('rows' in a) return [[id, { rows: Object.fromEntries(Object.entries(a.rows).filter(() => !by.yes(share))) }]];
        return by.yes(share) && !('age' in a) ? [] : [[id, a]];
      }),
    ),
  })),
});

const ages = [0, 1, 2, 9, 10, 15, 16, 17];

/** Every way to answer what is not known or was not asked; nothing where there are too many to go through. */
export function everyCompletion(guide: Guide, assessment: Assessment, atMost = 2_000): Assessment[] | undefined {
  const { left: _, ...whole } = assessment;
  const said = (page: string) => assessment.said.find((s) => s.page === page)?.answers ?? {};
  const ways = conversationOf(guide).pages.flatMap((page) =>
    page.questions.flatMap((q): { page: string; id: string; answers: (Answer | undefined)[] }[] => {
      const now = said(page.id)[q.id];
      if (!isUnanswered(q, now)) return [];
      const worries = (q.options ?? []).filter((o) => !o.stands);
      const answers = ((): (Answer | undefined)[] => {
        switch (q.ask) {
          case 'one':
            // Where somebody works changes nothing here.
            return worries.some((o) => o.agency) ? [undefined] : (q.options ?? []).filter((o) => o.stands !== 'not-known').map((o) => ({ option: o.id }));
          case 'many':
            return subsets(worries.map((o) => o.id)).map((options) => (options.length ? { options } : { options: ['none'] }));
          case 'grid': {
            const rows = now && 'rows' in now ? now.rows : {};
            const open = worries.filter((o) => !rows[o.id] || rows[o.id] === 'not-known').map((o) => o.id);
            return subsets(open).map((yes) => ({ rows: { ...rows, ...Object.fromEntries(open.map((id) => [id, yes.includes(id) ? ('yes' as const) : ('no' as const)])) } }));
          }
          case 'age':
            return ages.map((age) => ({ age }));
          case 'episodes':
            return [undefined, ...[1, 2, 3].map((n) => ({ episodes: Array.from({ length: n }, () => ({ note: '' })) }))];
          default:
            return [undefined];
        }
      })();
      return [{ page: page.id, id: q.id, answers }];
    }),
  );
  if (ways.reduce((product, { answers }) => product * answers.length, 1) > atMost) return undefined;
  let all: Assessment[] = [{ ...whole, said: conversationOf(guide).pages.map((page) => ({ page: page.id, answers: said(page.id) })) }];
  for (const { page, id, answers } of ways) all = all.flatMap((a) => answers.map((answer) => (answer ? say(a, page, { ...a.said.find((s) => s.page === page)!.answers, [id]: answer }) : a)));
  return all;
}

const subsets = (ids: readonly string[]): string[][] => ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

/** One way to answer what is not known or was not asked, by chance. */
export function anyCompletion(guide: Guide, assessment: Assessment, by: Chance): Assessment {
  const { left: _, ...whole } = assessment;
  return {
    ...whole,
    said: conversationOf(guide).pages.map((page) => {
      const now = assessment.said.find((s) => s.page === page.id)?.answers ?? {};
      const answers = page.questions.flatMap((q): [string, Answer][] => {
        const then = (isUnanswered(q, now[q.id]) && anyAnswer(guide, q, by, assessment.asOf)) || now[q.id];
        const kept = q.ask === 'grid' && now[q.id] && 'rows' in now[q.id]! ? Object.fromEntries(Object.entries((now[q.id] as { rows: Record<string, 'yes' | 'no' | 'not-known'> }).rows).filter(([, stand]) => stand !== 'not-known')) : {};
        return then ? [[q.id, 'rows' in then ? { rows: { ...then.rows, ...kept } } : then]] : [];
      });
      return { page: page.id, answers: Object.fromEntries(answers) };
    }),
  };
}
