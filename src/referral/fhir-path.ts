import type { Condition } from '../guide/condition.ts';
import type { Conversation, Page } from '../guide/conversation.ts';
import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { placeOf } from '../guide/place-of.ts';
import { ownCoding, systemOf } from './fhir-systems.ts';
import { aloneIn, notKnownOf, type Sayable } from './fhir-tokens.ts';

/** A named expression that others rest on. */
export type Variable = { name: string; expression: string };

/** Why a form that only has its own answers may hear a condition otherwise than the conversation does. */
export type Unsayable = 'agency-by-host' | 'blank-page' | 'ways' | 'today';

const text = (value: string) => `'${value}'`;
const either = (parts: readonly string[]) => (parts.length ? (parts.length === 1 ? parts[0]! : `(${parts.join(' or ')})`) : 'false');
const both = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(' and ')})`);
const camel = (...words: string[]) => words.join('-').replace(/-+(\w)/g, (_, c: string) => c.toUpperCase());
const sum = (parts: readonly string[]) => `(${parts.map((p) => `iif(${p}, 1, 0)`).join(' + ')})`;

/** Puts conditions into FHIRPath, over the answers of a response. `isAlwaysAsked`: pages whose questions need not be looked for. */
export function pathsIn(guide: Guide, conversation: Conversation, sayable: readonly Sayable[], isAlwaysAsked: (page: Page) => boolean) {
  const named = new Map<string, { expression: string; why: Set<Unsayable> }>();
  let why = new Set<Unsayable>();
  const prefix = `${systemOf(guide, 'answer')}:`;
  const stand = ownCoding('stand', 'yes').system;
  const rowsThat = (code: string) => `%resource.repeat(item).where(answer.value.where(system = ${text(stand)} and code = ${text(code)}).exists()).linkId`;
  const base: Record<string, string> = {
    said: `%resource.repeat(item).answer.value.where(system.startsWith(${text(prefix)})).select(system.substring(${prefix.length}) & '|' & code) | ${rowsThat('yes')}`,
    notKnown: rowsThat('not-known'),
    answered: '%resource.repeat(item).where(answer.exists()).linkId',
    asked: '%resource.item.linkId',
    asOf: 'iif(%resource.authored.exists(), %resource.authored.toString().substring(0, 10), today().toString())',
  };
  /** Names an expression once, after those it rests on. */
  const variable = (name: string, make: () => string): string => {
    let known = named.get(name);
    if (!known) {
      const outer = why;
      why = new Set();
      const expression = make();
      named.set(name, (known = { expression, why }));
      why = outer;
    }
    known.why.forEach((w) => why.add(w));
    return `%${name}`;
  };
  const use = (name: keyof typeof base) => variable(name, () => base[name]!);

  const found = (tokens: readonly string[]) => `${use('said')}.where(${text(` ${tokens.join(' ')} `)}.contains(' ' & $this & ' '))`;
  const isSaid = (tokens: readonly string[]) => (!tokens.length ? 'false' : tokens.length === 1 ? `(${use('said')} contains ${text(tokens[0]!)})` : `${found(tokens)}.exists()`);
  const tokensWhere = (fits: (s: Sayable) => boolean) => [...new Set(sayable.filter(fits).map((s) => s.token))];
  const tokensOf = (indicator: string) => tokensWhere((s) => s.option.indicator === indicator);
  const isBlank = (linkId: string) => `(${use('answered')} contains ${text(linkId)}).not()`;

  const isNotKnown = (indicator: string): string[] =>
    aloneIn(sayable, indicator).map((s) => {
      const known = notKnownOf(sayable, s);
      const said = s.question.ask === 'grid' ? [`(${use('notKnown')} contains ${text(s.linkId)})`] : known.map((k) => isSaid([`${s.question.id}|${k.answerCoding.code}`]));
      const open = either([...said, isBlank(s.linkId)]);
      if (isAlwaysAsked(s.page)) return open;
      // A form may leave out a group in which nothing was said: there its page looks as if it had not been asked.
      why.add('blank-page');
      return both([`(${use('asked')} contains ${text(s.page.id)})`, open]);
    });

  /** How many of these are said, as a number: those with one way of saying them together, the others each by themselves. */
  function atLeast(indicators: readonly string[], n: number): string {
    const ways = indicators.map(tokensOf).filter((tokens) => tokens.length);
    if (n === 1) return isSaid([...new Set(ways.flat())]);
    const single = ways.filter((tokens) => tokens.length === 1).flat();
    const several = ways.filter((tokens) => tokens.length > 1).map(isSaid);
    return `(${[...(single.length ? [`${found(single)}.count()`] : []), ...(several.length ? [sum(several)] : [])].join(' + ') || '0'} >= ${n})`;
  }

  function concerns({ step, areas, withCircumstances, atLeast: n, acrossAreas = 1 }: Extract<Condition, { concerns: unknown }>['concerns']): string {
    const level = scaleOf(guide, guide.level);
    const counted = guide.indicators.filter(
      (i) =>
        (i.kind === 'indicator' || (i.kind === 'circumstance' && withCircumstances)) &&
        (step === undefined || (i.step !== undefined && placeOf(level, i.step) >= placeOf(level, step))) &&
        (!areas || areas.includes(i.area)),
    );
    const parts = [atLeast(counted.map((i) => i.id), n)];
    if (acrossAreas > 1) {
      const inArea = [...new Set(counted.map((i) => i.area))].map((area) => isSaid([...new Set(counted.filter((i) => i.area === area).flatMap((i) => tokensOf(i.id)))]));
      parts.push(`(${sum(inArea.filter((p) => p !== 'false'))} >= ${acrossAreas})`);
    }
    return both(parts);
  }

  function episodes({ withinDays, atLeast: n, lastingDays = 0 }: Extract<Condition, { episodes: unknown }>['episodes']): string {
    const entries = conversation.pages.flatMap((p) => p.questions.filter((q) => q.ask === 'episodes').map((q) => ({ page: p.id, list: `${p.id}.${q.id}` })));
    why.add('today');
    const counts = entries.map(({ page, list }) => {
      const entry = `${list}.entry`;
      const day = (name: string) => `item.where(linkId = ${text(`${entry}.${name}`)}).answer.value`;
      const lasting = lastingDays ? ` and iif(${day('ended')}.exists(), ${day('ended')}, ${use('asOf')}.toDate()) >= ${day('began')} + ${lastingDays} days` : '';
      // Step by step: `repeat` would take two times of which the same is said for one.
      const all = [page, list, entry].map((id) => `.item.where(linkId = ${text(id)})`).join('');
      return `%resource${all}.where(${day('began')}.empty() or (${day('began')} > ${use('asOf')}.toDate() - ${withinDays} days${lasting})).count()`;
    });
    return counts.length ? `(${counts.join(' + ')} >= ${n})` : 'false';
  }

  function age({ under, atLeast: least }: Extract<Condition, { age: unknown }>['age']): string {
    const asked = conversation.pages.flatMap((p) => p.questions.filter((q) => q.ask === 'age').map((q) => `${p.id}.${q.id}`));
    const years = variable('age', () => either(asked.map((id) => `%resource.repeat(item).where(linkId = ${text(`${id}.years`)}).answer.value`)).replaceAll(' or ', ' | '));
    if (!asked.length) return 'true';
    const fits = [...(under === undefined ? [] : [`${years}.first() < ${under}`]), ...(least === undefined ? [] : [`${years}.first() >= ${least}`])];
    const unborn = variable('unborn', () => `%resource.repeat(item).answer.value.where(system = ${text(ownCoding('age', 'unborn').system)} and code = 'unborn').exists()`);
    const before = (under === undefined || -1 < under) && (least === undefined || -1 >= least);
    return `iif(${years}.exists(), ${both(fits.length ? fits : ['true'])}, ${before ? 'true' : `${unborn}.not()`})`;
  }

  /** A fact is so unless it was asked about and something else was said. */
  const fact = (id: string, known: boolean): string[] =>
    [...new Set(sayable.filter((s) => s.option.fact === id).map((s) => s.question))].flatMap((question) => {
      const here = sayable.filter((s) => s.question === question);
      const so = isSaid(here.filter((s) => s.option.fact === id).map((s) => s.token));
      if (known) return [so];
      if (question.ask === 'grid') return [so, ...here.map((s) => either([`(${use('notKnown')} contains ${text(s.linkId)})`, isBlank(s.linkId)]))];
      return [so, isSaid(here.filter((s) => s.option.stands === 'not-known').map((s) => s.token)), isBlank(here[0]!.linkId)];
    });

  function unanswered(id: string): string {
    const page = conversation.pages.find((p) => p.questions.some((q) => q.id === id));
    const question = page?.questions.find((q) => q.id === id);
    if (!page || !question) return 'true';
    const here = sayable.filter((s) => s.question === question);
    if (question.ask === 'grid') return either(here.map((s) => either([`(${use('notKnown')} contains ${text(s.linkId)})`, isBlank(s.linkId)])));
    const linkId = `${page.id}.${id}`;
    if (question.ask === 'age') return `%resource.repeat(item).where(linkId = ${text(`${linkId}.years`)} or answer.value.where(code = 'unborn').exists()).answer.empty()`;
    if (!question.options && !['words', 'date', 'step'].includes(question.ask)) return `%resource.repeat(item).where(linkId = ${text(linkId)}).empty()`;
    const notKnown = here.filter((s) => s.option.stands === 'not-known').map((s) => s.token);
    return either([isBlank(here[0]?.linkId ?? linkId), ...(notKnown.length ? [isSaid(notKnown)] : [])]);
  }

  function path(condition: Condition): string {
    if ('all' in condition) return both(condition.all.map(path));
    if ('any' in condition) return either(condition.any.map(path));
    if ('not' in condition) return `${path(condition.not)}.not()`;
    if ('present' in condition) {
      const { present, atLeast: n = 1, orNotKnown } = condition;
      if (!orNotKnown) return atLeast(present, n);
      const each = (id: string) => either([isSaid(tokensOf(id)), ...isNotKnown(id)]);
      return n === 1 ? either([isSaid([...new Set(present.flatMap(tokensOf))]), ...present.flatMap(isNotKnown)]) : `(${sum(present.map(each))} >= ${n})`;
    }
    if ('concerns' in condition) return concerns(condition.concerns);
    if ('episodes' in condition) return episodes(condition.episodes);
    if ('child' in condition) return either(condition.child.flatMap((id) => fact(id, Boolean(condition.known))));
    if ('age' in condition) return age(condition.age);
    if ('agency' in condition) {
      why.add('agency-by-host');
      return isSaid(tokensWhere((s) => s.option.agency !== undefined && condition.agency.includes(s.option.agency)));
    }
    if ('worried' in condition) return isSaid(tokensWhere((s) => s.option.area !== undefined && condition.worried.includes(s.option.area)));
    if ('answered' in condition) return isSaid(tokensWhere((s) => s.question.id === condition.answered && condition.with.includes(s.option.id)));
    if ('unanswered' in condition) return either(condition.unanswered.map(unanswered));
    if ('reaches' in condition) {
      const scale = scaleOf(guide, condition.reaches.scale);
      const least = placeOf(scale, condition.reaches.step);
      return variable(camel('reaches', scale.id, condition.reaches.step), () => either(guide.thresholds.filter((t) => t.scale === scale.id && placeOf(scale, t.reaches) >= least).map((t) => path(t.when))));
    }
    const instruction = guide.instructions.find((i) => i.id === condition.instructed);
    return instruction ? variable(camel('instructed', instruction.id), () => path(instruction.when)) : 'false';
  }

  return {
    /** A condition as FHIRPath, and why a form may still hear it otherwise. */
    pathOf: (condition: Condition): { expression: string; why: Set<Unsayable> } => {
      why = new Set();
      const expression = path(condition);
      return { expression, why };
    },
    /** The named expressions used so far, each after those it rests on. */
    variables: (): Variable[] => [...named].map(([name, { expression }]) => ({ name, expression })),
  };
}
