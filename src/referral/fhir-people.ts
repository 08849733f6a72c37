import { chosenIn } from '../assessment/answered.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Journey } from '../assessment/journey.ts';
import { presenceIn } from '../assessment/presence.ts';
import type { Part, Question } from '../guide/question.ts';
import { fhirFields, profiles } from './fhir-codes.ts';
import { urlOf } from './fhir-ids.ts';
import type { Resource } from './fhir-resource.ts';
import { systemOf } from './fhir-systems.ts';
import { clean, narrative } from './fhir-text.ts';
import { fhirWords } from './fhir-words.ts';
import { letterWords } from './letter-words.ts';
import type { Sending } from './sending.ts';

/** What a guide says its answers are, where somebody gave them. */
function partsIn({ conversation, answers }: Journey) {
  const found = new Map<Part, [Question, Answer]>();
  for (const question of conversation.pages.flatMap((p) => p.questions)) {
    const answer = answers.get(question);
    if (answer && question.tells?.is && !found.has(question.tells.is)) found.set(question.tells.is, [question, answer]);
  }
  return {
    words: (part: Part): string | undefined => {
      const answer = found.get(part)?.[1];
      return (answer && 'words' in answer && clean(answer.words.trim())) || undefined;
    },
    date: (part: Part): string | undefined => {
      const answer = found.get(part)?.[1];
      return answer && 'date' in answer ? answer.date : undefined;
    },
    chosen: (part: Part) => {
      const [question, answer] = found.get(part) ?? [];
      return question ? chosenIn(question, answer) : [];
    },
  };
}

/** An NHS number: ten digits, the last of which checks the others. */
export function nhsNumberIn(text: string | undefined): string | undefined {
  const digits = text?.replace(/[\s-]/g, '') ?? '';
  if (!/^\d{10}$/.test(digits)) return undefined;
  const rest = 11 - (Array.from(digits.slice(0, 9)).reduce((sum, d, i) => sum + Number(d) * (10 - i), 0) % 11);
  return rest !== 10 && rest % 11 === Number(digits[9]) ? digits : undefined;
}

/** The child, from what the guide says is a name, a date of birth and so on; as much as was given. */
export function childOf({ journey }: Sending, id: string): Resource {
  const { words, date, chosen } = partsIn(journey);
  const age = [...journey.answers.values()].find((a) => 'age' in a)?.age;
  const isUnborn = age === 'unborn';
  const nhsNumber = nhsNumberIn(words('child-nhs-number'));
  const upn = words('child-upn');
  const identifier = [...(nhsNumber ? [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }] : []), ...(upn ? [{ type: { text: 'Unique pupil number' }, value: upn }] : [])];
  const named = words('child-name');
  const name = [named ?? (isUnborn ? fhirWords.unborn : fhirWords.child), ...[words('child-other-names')].filter((n) => n !== undefined)];
  const sex = chosen('child-sex').map((o) => (o.stands === 'not-known' ? 'unknown' : o.id))[0];
  const phone = words('child-phone');
  // What is said of a child not yet born is the day it is due, which is no birth.
  const born = isUnborn ? undefined : date('child-born');
  const address = words('child-address');
  const gp = words('child-gp');
  const aged = typeof age === 'number' ? letterWords.age(age) : isUnborn ? letterWords.unborn : letterWords.notKnown;
  return {
    resourceType: 'Patient',
    id,
    meta: { profile: [profiles.Patient] },
    text: narrative([{ text: name[0]! }, { label: 'Age', text: aged }]),
    ...(identifier.length && { identifier }),
    name: name.map((text) => ({ text })),
    ...(phone && { telecom: [{ system: 'phone', value: phone }] }),
    ...(sex && (fhirFields['Patient.gender'] as readonly string[]).includes(sex) && { gender: sex }),
    ...(born && { birthDate: born }),
    ...(address && { address: [{ text: address }] }),
    ...(gp && { generalPractitioner: [{ display: gp }] }),
  };
}

/** Who refers, in what role, and from where: as far as it was said. */
export function referrerOf({ guide, journey }: Sending, idOf: (role: string) => string): Resource[] {
  const { words } = partsIn(journey);
  const contact = words('referrer-contact');
  const name = words('referrer-name');
  const role = words('referrer-role');
  const agency = guide.agencies.find((a) => a.id === presenceIn(guide, journey).agency);
  const place = words('referrer-agency') ?? agency?.name;
  const practitioner: Resource = {
    resourceType: 'Practitioner',
    id: idOf('practitioner'),
    meta: { profile: [profiles.Practitioner] },
    text: narrative([{ text: name ?? fhirWords.practitioner }]),
    ...(name && { name: [{ text: name }] }),
    // A number, an address or both, as one line: what kind each is was not asked.
    ...(contact && { telecom: [{ system: 'other', value: contact }] }),
  };
  const organization: Resource[] = place
    ? [{
        resourceType: 'Organization',
        id: idOf('organization'),
        meta: { profile: [profiles.Organization] },
        ...(agency && { type: [{ coding: [{ system: systemOf(guide, 'agency'), code: agency.id, display: agency.name }], text: agency.name }] }),
        name: place,
      }]
    : [];
  const available = words('referrer-available');
  const inRole: Resource = {
    resourceType: 'PractitionerRole',
    id: idOf('practitioner-role'),
    meta: { profile: [profiles.PractitionerRole] },
    practitioner: { reference: urlOf(practitioner) },
    ...(organization[0] && { organization: { reference: urlOf(organization[0]) } }),
    ...(role && { code: [{ text: role }] }),
    ...(available && { availabilityExceptions: available }),
  };
  return [inRole, practitioner, ...organization];
}
