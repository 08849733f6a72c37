import { profiles } from './fhir-codes.ts';
import { urlOf } from './fhir-ids.ts';
import { isDecided, type Links } from './fhir-judgement.ts';
import type { Coding, Resource } from './fhir-resource.ts';
import { codingOf, recordSystem, systemOf } from './fhir-systems.ts';
import { clean, narrative } from './fhir-text.ts';
import { letterWords } from './letter-words.ts';
import type { Line } from './referral.ts';
import type { Sending } from './sending.ts';

type Parts = { id: string; label: Coding; links: Links; child: Resource; referrer: Resource[]; questionnaire: Resource; response: Resource; judged: Resource; request: Resource; provenance: Resource };

/** The letter itself: its sections as they are read, each with what it rests on. Whom not to tell comes before all of it. */
export function compositionOf(sending: Sending, { id, label, links, child, referrer, questionnaire, response, judged, request, provenance }: Parts): Resource {
  const { guide, assessment, journey, recommendation, letter, seal } = sending;
  const doNotTell = recommendation.instructions.filter((i) => i.kind === 'do-not-tell');
  const section = (title: string, lines: readonly Line[], entries: readonly Resource[] = [], code?: Coding) => ({
    title: clean(title),
    ...(code && { code: { coding: [code] } }),
    text: narrative(lines),
    ...(entries.length && { entry: entries.map((e) => ({ reference: urlOf(e) })) }),
  });
  const behind: Record<string, Resource[]> = { worries: [response], child: [child], referrer, about: [questionnaire, provenance] };
  const told = new Set(letter.sections.map((s) => s.id));
  // What no section of the letter leads to is led to from the first one.
  const first = [judged, request, ...Object.entries(behind).flatMap(([place, entries]) => (told.has(place) ? [] : entries))];
  return {
    resourceType: 'Composition',
    id,
    meta: { profile: [profiles.Composition] },
    language: guide.language,
    identifier: { system: recordSystem, value: seal.hash },
    status: isDecided(sending) ? 'final' : 'preliminary',
    type: { coding: [{ system: systemOf(guide, 'conversation'), code: journey.conversation.id, display: journey.conversation.name }], text: journey.conversation.name },
    subject: links.subject,
    date: assessment.asOf,
    author: [links.author],
    title: clean(letter.title),
    confidentiality: label.code,
    ...(assessment.corrects && { relatesTo: [{ code: 'replaces', targetIdentifier: { system: recordSystem, value: assessment.corrects.hash } }] }),
    section: [
      ...(doNotTell.length ? [section(letterWords.important, doNotTell.flatMap((i): Line[] => [{ label: i.heading, text: '' }, ...i.says.map((text): Line => ({ text }))]))] : []),
      section(letterWords.firstScreen, [{ text: letter.made }, { text: letter.notice }, ...letter.summary], first),
      ...letter.sections.map((s) => section(s.heading, s.lines, behind[s.id], s.id === 'worries' ? codingOf('heading', 'safeguarding-issues') : undefined)),
    ],
  };
}
