import type { Guide } from '../guide/guide.ts';
import { held } from './held.ts';
import { letterWords as words } from './letter-words.ts';
import { longDay } from './long-day.ts';
import { poleOf, type PoleEvent, type PolePerson, type PoleThing } from './pole-of.ts';
import { policeWords as say } from './police-words.ts';
import type { Line } from './referral.ts';
import type { Sending } from './sending.ts';

/**
 * What happened as plain text to paste into an incident record, and under it persons, objects, locations and events.
 * It rates nothing: the guide's level and how soon are told as what is asked, and whatever else is graded is the officer's own.
 */
export function write(sending: Sending): string {
  const { guide, letter, seal } = sending;
  const pole = poleOf(sending);
  const narrative = ['worries', 'missing', 'change', 'safety', 'sharing', 'gaps'].flatMap((id) => letter.sections.filter((s) => s.id === id)).map((s) => [s.heading, s.lines.map(line)] as const);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [say.title, [letter.made, letter.notice, `${words.code}: ${seal.code}`]],
    [say.narrative, letter.summary.map(line)],
    ...narrative,
    [say.persons, pole.persons.map((person, i) => told(i, personLines(person, guide)))],
    [say.objects, pole.objects.map((thing, i) => told(i, [thingLine(thing)]))],
    [say.locations, pole.locations.map((thing, i) => told(i, [thingLine(thing)]))],
    [say.events, pole.events.map((event, i) => told(i, [eventLine(event), ...eventLines(event)]))],
    [say.rating, [say.unrated]],
  ];
  return `${parts.map(([heading, lines]) => [heading.toUpperCase(), ...(lines.length ? lines.map(held) : [say.none])].join('\n')).join('\n\n')}\n`;
}

const line = ({ label, text, quote, note }: Line): string => `${label ? `${label}${/[.!?:]$/.test(label) ? ' ' : ': '}` : ''}${quote ? `“${text}”` : text}${note ? ` (${note})` : ''}`;

const told = (i: number, lines: readonly string[]): string => lines.map((text, n) => (n ? text : `${i + 1}. ${text}`)).join('\n');

const thingLine = ({ label, text }: PoleThing): string => [label, text].filter(Boolean).join(': ');

const eventLine = (event: PoleEvent): string => `${say.kinds[event.kind as keyof typeof say.kinds]}: ${event.kind === 'report' ? event.label : thingLine(event)}`;

const eventLines = ({ kind, text, began, ended, basis, who, when, effect }: PoleEvent): string[] =>
  [
    kind === 'report' && text,
    kind !== 'report' && (began || ended) && words.episode(began && longDay(began), ended && longDay(ended)),
    [basis && words.basis[basis], who, when].filter(Boolean).join(', '),
    effect,
  ].filter((part): part is string => Boolean(part));

function personLines({ role, name, relation, details, ...person }: PolePerson, guide: Guide): string[] {
  const about = words.person;
  const lawful = guide.lawfulBases?.find((basis) => basis.id === person.lawful)?.text;
  return [
    `${say.roles[role]}: ${[name ?? (role === 'named' ? '' : say.unnamed), relation && `(${relation})`].filter(Boolean).join(' ')}`.replace(/: $/, ''),
    ...details.map(({ label, text }) => `${label}: ${text}`),
    ...[
      person.mustNotBeContacted === 'yes' && about.mustNot,
      person.mayBeSource && say.maySource[person.mayBeSource],
      person.knows && about.knows[person.knows],
      person.agrees && about.agrees[person.agrees],
      person.told && about.told[person.told],
      person.whyNotTold && about.whyNotTold(person.whyNotTold),
      lawful && about.lawful(lawful),
      person.thinks && about.thinks(person.thinks),
      person.safeContact && about.safeContact(person.safeContact),
    ].filter((text): text is string => Boolean(text)),
  ];
}
