import { profiles } from './fhir-codes.ts';
import { urlOf } from './fhir-ids.ts';
import type { Reference, Resource } from './fhir-resource.ts';
import { codingOf, recordSystem } from './fhir-systems.ts';
import { clean } from './fhir-text.ts';
import { fhirWords } from './fhir-words.ts';
import type { Sending } from './sending.ts';

type Made = { id: string; recorded: string; targets: { id: string }[]; author: Reference; assembler: Resource; response: Resource };

/** Where it all comes from: the practitioner wrote it, the library put it together, and the answers are what it rests on. */
export function provenanceOf({ assessment, seal }: Sending, { id, recorded, targets, author, assembler, response }: Made): Resource {
  const agent = (code: 'author' | 'assembler' | 'verifier', who: Reference) => ({ type: { coding: [codingOf('participant', code)] }, who });
  // A view that the practitioner reports is in the judgement: only a supervisor who entered it stands behind it here.
  const supervisors = (assessment.supervision ?? []).filter((s) => s.entered === 'by-supervisor');
  return {
    resourceType: 'Provenance',
    id,
    meta: { profile: [profiles.Provenance] },
    target: targets.map((target) => ({ reference: urlOf(target) })),
    occurredDateTime: assessment.asOf,
    recorded,
    activity: { text: fhirWords.assembled },
    agent: [agent('author', author), agent('assembler', { reference: urlOf(assembler) }), ...supervisors.map((s) => agent('verifier', { display: clean([s.by, s.role].filter((w) => w.trim()).join(', ')) || fhirWords.practitioner }))],
    entity: [
      { role: 'source', what: { reference: urlOf(response) } },
      { role: 'source', what: { identifier: { system: recordSystem, value: seal.hash } } },
      ...(assessment.corrects ? [{ role: 'revision', what: { identifier: { system: recordSystem, value: assessment.corrects.hash } } }] : []),
    ],
  };
}
