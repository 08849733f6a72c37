import type { Answer, Answers } from '../assessment/answer.ts';
import { isUnanswered } from '../assessment/answered.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { indicatorOf } from '../assessment/concerns.ts';
import { isCounted } from '../assessment/holds.ts';
import { journeyOf } from '../assessment/journey-of.ts';
import type { Journey } from '../assessment/journey.ts';
import { conditionsIn, type Condition } from '../guide/condition.ts';
import type { Guide } from '../guide/guide.ts';
import { conversationOf } from '../guide/conversation-of.ts';
import type { Option, Question } from '../guide/question.ts';
import { isConcern } from './raise.ts';

/** More ways than this are not gone through: the first are, the gravest and the calmest among them. */
const enough = 600;

/**
 * Ways an account could come to be complete: everything said stays, and what was not known or not asked is answered. All of it as grave
 * as can be, and all of it as calm; and each of those with every other answer that the conditions in question may turn on.
 */
export function completionsOf(guide: Guide, assessment: Assessment): (about: readonly Condition[]) => Generator<Journey> {
  const { left: _, ...whole } = assessment;
  const conversation = conversationOf(guide, assessment.conversation);
  const said = new Map(assessment.said.map((s) => [s.page, s.answers]));
  const answerTo = (page: string, question: Question) => said.get(page)?.[question.id];
  const open = conversation.pages.flatMap((page) => page.questions.filter((q) => isUnanswered(q, answerTo(page.id, q))));
  const opening = new Set(conversation.pages.flatMap((p) => [p, ...(p.next ?? [])]).flatMap(({ when }) => (when ? [...conditionsIn(when)] : [])).flatMap(([c]) => ('present' in c ? c.present : 'answered' in c ? [c.answered] : [])));
  const most = Math.max(1, ...guide.thresholds.flatMap((t) => [...conditionsIn(t.when)]).map(([c]) => ('episodes' in c ? c.episodes.atLeast : 0)));
  const replayed = new Map<string, Journey>();

  /** What an unanswered question could be answered with where only one answer is chosen and it matters which; `undefined` leaves it. */
  const choices = (question: Question, about: readonly Condition[]): (Answer | undefined)[] => {
    if (question.ask === 'age') {
      const bounds = about.flatMap((c) => ('age' in c ? [c.age] : [])).flatMap(({ under, atLeast }) => [under !== undefined ? under - 1 : [], under ?? [], atLeast ?? [], atLeast ? atLeast - 1 : []].flat());
      return bounds.length ? [undefined, ...[...new Set(bounds)].map((age) => ({ age }))] : [];
    }
    if (question.ask !== 'one') return [];
    const { options = [] } = question;
    const named = about.some((c) => 'answered' in c && c.answered === question.id);
    const touches = ({ indicator: id, fact }: Option) => {
      const indicator = indicatorOf(guide, id);
      return opening.has(id ?? question.id) || about.some((c) => ('present' in c && indicator && c.present.includes(indicator.id)) || ('concerns' in c && indicator && isCounted(guide, c.concerns, indicator)) || ('child' in c && fact !== undefined && c.child.includes(fact)));
    };
    // Where there is one concern to choose, as grave and as calm as can be are all there is.
    const grave = options.filter((o) => isConcern(guide, question, o));
    const differ = new Set(grave.map((o) => o.indicator ?? o.fact ?? o.id)).size > 1 && grave.some(touches);
    return named || differ ? [undefined, ...options.map((o) => ({ option: o.id }))] : [];
  };

  /** One question answered as grave or as calm as it can be. */
  const filled = (question: Question, answer: Answer | undefined, grave: boolean): Answer | undefined => {
    const { ask, options = [] } = question;
    const chosen = grave ? options.filter((o) => isConcern(guide, question, o)) : options.filter((o) => o.stands === 'no');
    switch (ask) {
      case 'grid': {
        const rows = answer && 'rows' in answer ? answer.rows : {};
        return { rows: Object.fromEntries(options.map((o) => [o.id, rows[o.id] && rows[o.id] !== 'not-known' ? rows[o.id]! : grave ? 'yes' : 'no'])) };
      }
      case 'one': {
        const one = chosen[0] ?? options.find((o) => !o.stands && !isConcern(guide, question, o)) ?? options[0];
        return one && { option: one.id };
      }
      case 'many':
        return chosen.length ? { options: chosen.map((o) => o.id) } : answer;
      case 'causes':
        return chosen.length ? { causes: chosen.map((o) => ({ option: o.id })) } : answer;
      case 'episodes':
        return grave ? { episodes: Array.from({ length: most }, () => ({ note: '' })) } : answer;
      case 'words':
        return { words: '.' };
      case 'date':
        return { date: assessment.asOf };
      default:
        return answer;
    }
  };

  const replay = (grave: boolean, chosen: ReadonlyMap<Question, Answer | undefined>): Journey => {
    const name = `${String(grave)} ${JSON.stringify([...chosen].map(([q, a]) => [q.id, a]))}`;
    let journey = replayed.get(name);
    if (!journey) {
      const pages = conversation.pages.map((page) => ({
        page: page.id,
        answers: Object.fromEntries(page.questions.flatMap((q) => {
          const now = answerTo(page.id, q);
          const then = !open.includes(q) ? now : (chosen.get(q) ?? filled(q, now, grave));
          return then ? [[q.id, then] as const] : [];
        })) satisfies Answers,
      }));
      replayed.set(name, (journey = journeyOf(guide, { ...whole, said: pages })));
    }
    return journey;
  };

  return function* (about) {
    yield journeyOf(guide, assessment);
    const parts = about.flatMap((c) => [...conditionsIn(c)].map(([one]) => one));
    const turning = open.map((q) => [q, choices(q, parts)] as const).filter(([, c]) => c.length);
    let ways = 0;
    function* each(at: number, chosen: Map<Question, Answer | undefined>): Generator<Journey> {
      const next = turning[at];
      if (!next) {
        if (++ways > enough) return;
        yield replay(true, chosen);
        yield replay(false, chosen);
        return;
      }
      for (const answer of next[1]) {
        if (ways > enough) return;
        yield* each(at + 1, answer === undefined ? chosen : new Map(chosen).set(next[0], answer));
      }
    }
    yield* each(0, new Map());
  };
}
