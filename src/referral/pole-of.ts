import type { Person } from '../assessment/answer.ts';
import type { Call } from '../assessment/assessment.ts';
import type { Evidence } from '../assessment/evidence.ts';
import type { Part } from '../guide/question.ts';
import { longDay } from './long-day.ts';
import { letterWords as words } from './letter-words.ts';
import { partsIn } from './parts-in.ts';
import { plain } from './plain.ts';
import type { Sending } from './sending.ts';
import { told } from './told.ts';

type Detail = { is: string; label: string; text: string };

/** A person: what was recorded of them, and nothing of what they may have done. */
export type PolePerson = { id: string; role: 'child' | 'adult' | 'reporter' | 'named'; name?: string; details: Detail[] } & Partial<Omit<Person, 'name'>>;

/** `of`: the persons it has to do with, by id. */
export type PoleThing = { id: string; kind: string; label: string; text?: string; of: string[] };
export type PoleEvent = PoleThing & { began?: string; ended?: string } & Partial<Omit<Evidence, 'what'>>;

/** Persons, objects, locations and events in what was said: facts as told, in nobody's order of risk. */
export type Pole = { persons: PolePerson[]; objects: PoleThing[]; locations: PoleThing[]; events: PoleEvent[] };

const child = 'person-1';

/** Lays out the four lists from the answers that the guide says are such things, the adults, the evidence, the times missing and the calls. */
export function poleOf({ guide, journey, recommendation, assessment }: Sending): Pole {
  const parts = partsIn(guide, journey);
  const answers = [...journey.answers];
  const detail = (part: Part): Detail[] => {
    const found = parts.get(part);
    return found ? [{ is: part, label: found.label, text: found.text }] : [];
  };
  const details = (start: string, but: readonly Part[]) => [...parts.keys()].filter((part) => part.startsWith(start) && !but.includes(part)).flatMap(detail);
  const ages = answers.flatMap(([question, a]): Detail[] => ('age' in a ? told(guide, question, a).map(({ label = '', text }) => ({ is: 'age', label, text })) : []));
  const reporter = [...details('referrer-', ['referrer-name']), ...detail('lead-consulted')];
  const things = (kind: string, part: Part) => detail(part).map(({ label, text }) => ({ kind, label, text, of: [child] }));

  return {
    persons: entries<PolePerson>('person', [
      { role: 'child', name: parts.get('child-name')?.text, details: [...ages, ...details('child-', ['child-name', 'child-address', 'child-phone'])] },
      ...answers.flatMap(([, a]) => ('people' in a ? a.people.map((person) => ({ role: 'adult', ...person, details: [] })) : [])),
      ...(['other-children', 'household', 'visitors', 'responsibility'] as const).flatMap((part) => detail(part).map((found) => ({ role: 'named', details: [found] }))),
      ...(reporter.length || parts.has('referrer-name') ? [{ role: 'reporter', name: parts.get('referrer-name')?.text, details: reporter }] : []),
    ]),
    objects: entries<PoleThing>('object', things('phone', 'child-phone')),
    locations: entries<PoleThing>('location', [...things('where-now', 'where-now'), ...things('address', 'child-address')]),
    events: entries<PoleEvent>('event', [
      { kind: 'report', label: words.made(longDay(assessment.asOf)), text: parts.get('why-now')?.text, began: assessment.asOf, of: [child] },
      ...things('crime', 'crime'),
      ...things('protection', 'protection-now'),
      ...recommendation.concerns.flatMap(({ indicator, evidence }) =>
        (evidence.length ? evidence : [undefined]).map((piece) => {
          const { what, basis, when, who } = piece ?? { what: '' };
          const how = { basis, when, who };
          return { kind: 'worry', label: indicator.text, text: what, ...how, of: [child] };
        }),
      ),
      ...answers.flatMap(([question, a]) => ('episodes' in a ? a.episodes.map(({ note, ...days }) => ({ kind: 'missing', label: question.tells?.as ?? question.text, text: note, ...days, of: [child] })) : [])),
      ...assessment.calls.map((c) => ({ kind: 'call', label: words.callLine(c.whom, c.number, ''), text: saidIn(c), when: c.when, of: [child] })),
    ]),
  };
}

/** Entries of one list, numbered, in plain words, and without what nobody said. */
const entries = <T>(name: string, list: readonly Record<string, unknown>[]): T[] =>
  list.map((entry, i) => {
    const said = Object.entries(entry).map(([key, value]) => [key, typeof value === 'string' ? plain(value.trim()) : value] as const);
    return { id: `${name}-${i + 1}`, ...Object.fromEntries(said.filter(([, value]) => value !== undefined && value !== '')) } as T;
  });

const saidIn = ({ said, reference, agreed, decisionDue }: Call): string =>
  [said.trim(), ...([[words.callReference, reference], [words.callAgreed, agreed], [words.callDue, decisionDue]] as const).filter(([, text]) => text.trim()).map(([label, text]) => `${label}: ${text.trim()}`)].filter(Boolean).join('\n');
