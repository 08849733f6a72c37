import { conversationOf } from '../guide/conversation-of.ts';
import { hashOf } from '../assessment/hash.ts';
import { profiles } from './fhir-codes.ts';
import { compositionOf } from './fhir-composition.ts';
import { urlOf, uuidOf } from './fhir-ids.ts';
import { judgedOf, requestOf, type Links } from './fhir-judgement.ts';
import { childOf, referrerOf } from './fhir-people.ts';
import { provenanceOf } from './fhir-provenance.ts';
import { questionnaireOf, questionnaireUrl, versionOf } from './fhir-questionnaire.ts';
import { responseItems, responseStatus } from './fhir-response.ts';
import type { Coding, Resource } from './fhir-resource.ts';
import { codingOf } from './fhir-systems.ts';
import { momentIn } from './fhir-times.ts';
import { library } from './library.ts';
import type { Sending } from './sending.ts';

/** The letter, the answers behind it and the guide they were given to, as a FHIR R4 document. */
export const write = (sending: Sending): string => JSON.stringify(documentOf(sending), null, 1);

/** The document as a value: its first entry is the letter, and every other is led to from there. */
export function documentOf(sending: Sending): Resource {
  const { guide, assessment, journey, seal, audience } = sending;
  const idOf = (role: string) => uuidOf(seal.hash, audience, role);
  const conversation = conversationOf(guide, assessment.conversation);
  const label = confidentialityOf(sending);

  const questionnaire = questionnaireOf(guide, conversation, hashOf(guide));
  const child = childOf(sending, idOf('child'));
  const referrer = referrerOf(sending, idOf);
  const links: Links = { subject: { reference: urlOf(child) }, author: { reference: urlOf(referrer[0]!) }, response: { reference: urlOf({ id: idOf('response') }) } };
  const response: Resource = {
    resourceType: 'QuestionnaireResponse',
    id: idOf('response'),
    meta: { profile: [profiles.QuestionnaireResponse] },
    questionnaire: `${questionnaireUrl(guide, conversation)}|${versionOf(guide)}`,
    status: responseStatus(sending),
    subject: links.subject,
    authored: assessment.asOf,
    author: links.author,
    item: responseItems(sending),
  };
  const judged = judgedOf(sending, idOf('judged'), links);
  const request = requestOf(sending, idOf('request'), links, { reference: urlOf(judged) });
  const device: Resource = {
    resourceType: 'Device',
    id: idOf('device'),
    meta: { profile: [profiles.Device] },
    deviceName: [{ name: library.name, type: 'user-friendly-name' }],
    version: [{ value: library.version }],
  };
  const letterId = idOf('letter');
  const provenance = provenanceOf(sending, { id: idOf('provenance'), recorded: momentIn(assessment, journey), targets: [{ id: letterId }, response, judged, request], author: links.author, assembler: device, response });
  const letter = compositionOf(sending, { id: letterId, label, links, child, referrer, questionnaire, response, judged, request, provenance });

  const all = [letter, child, ...referrer, questionnaire, response, judged, request, provenance, device].map((resource) => labelled(resource, label, resource === questionnaire || resource === device));
  return {
    resourceType: 'Bundle',
    id: idOf('document'),
    meta: { security: [label] },
    identifier: { system: 'urn:ietf:rfc:3986', value: urlOf({ id: idOf('document') }) },
    type: 'document',
    timestamp: momentIn(assessment, journey),
    entry: all.map((resource) => ({ fullUrl: urlOf(resource), resource })),
  };
}

/** Very restricted where somebody must not be told; restricted otherwise, as all that is written of a child is. */
const confidentialityOf = ({ recommendation }: Sending): Coding => codingOf('confidentiality', recommendation.instructions.some((i) => i.kind === 'do-not-tell') ? 'V' : 'R');

/** The label on each part too: a receiver takes documents apart. What says nothing of a child carries none. */
function labelled({ resourceType, id, meta, ...rest }: Resource, label: Coding, isOpen: boolean): Resource {
  return { resourceType, id, ...(isOpen ? meta !== undefined && { meta } : { meta: { ...(meta as object | undefined), security: [label] } }), ...rest };
}
