import { scaleOf } from '../guide/scale-of.ts';
import type { Scale, Step } from '../guide/scale.ts';
import { placeOf } from '../guide/place-of.ts';
import { viewsIn } from '../recommendation/judgement.ts';
import { asksForCall, type Recommendation } from '../recommendation/recommendation.ts';
import { snomedCodes } from './codes-snomed.ts';
import { profiles } from './fhir-codes.ts';
import type { Concept, Reference, Resource } from './fhir-resource.ts';
import { stepCoding } from './fhir-systems.ts';
import { clean, narrative } from './fhir-text.ts';
import { fhirWords } from './fhir-words.ts';
import { keptWords } from './kept-words.ts';
import { letterWords } from './letter-words.ts';
import type { Sending } from './sending.ts';

/** What the resources of a document point to. */
export type Links = { subject: Reference; author: Reference; response: Reference };

/** Has the practitioner decided, of the result as it is now? */
export function isDecided({ guide, journey, recommendation: { level } }: Sending): boolean {
  const { judgement, outdated } = viewsIn(journey, scaleOf(guide, guide.level), level.step);
  return judgement !== undefined && !outdated;
}

/** What was judged, and by whom: the guide’s suggestion and the practitioner’s decision side by side, never one in place of the other. */
export function judgedOf(sending: Sending, id: string, { subject, author, response }: Links): Resource {
  const { guide, assessment, journey, recommendation } = sending;
  const { level } = recommendation;
  const scale = scaleOf(guide, guide.level);
  const { judgement, decided, outdated } = viewsIn(journey, scale, level.step);
  const concept = (step: Step): Concept => ({ coding: [stepCoding(guide, scale, step)], text: step.name });
  const because = (parts: readonly (string | undefined | false)[]) => clean(parts.filter(Boolean).join(' '));
  const suggested = level.step
    ? { qualitativeRisk: concept(level.step), rationale: because(level.reasons.map((r) => r.threshold.because)) }
    : { rationale: because([letterWords.unsaid[level.unsaid ?? 'not-enough-known'].level, level.says]) };
  const reason = judgement?.reason && (guide.judgementReasons?.find((r) => r.id === judgement.reason)?.text ?? judgement.reason).replace(/\.$/, '');
  const own = judgement && {
    outcome: { text: `${fhirWords.practitionerDecides}: ${outdated ? keptWords.outdated : letterWords.decisions[judgement.decision]}` },
    ...(decided && { qualitativeRisk: concept(decided) }),
    ...rationale(because([reason && `${reason}.`, judgement.why.trim(), judgement.consulted.trim() && `${letterWords.consulted(judgement.consulted.trim())}.`, judgement.noSupervisor && letterWords.noSupervisor])),
  };
  const supervised = (assessment.supervision ?? []).map((s) => {
    const at = scale.steps.find((step) => step.id === s.step);
    return { outcome: { text: clean(`${fhirWords.supervisor[s.entered]} (${[s.by, s.role].filter((w) => w.trim()).join(', ')}): ${keptWords.view[s.view]}`) }, ...(at && { qualitativeRisk: concept(at) }), ...rationale(because([s.challenged, s.why])) };
  });
  return {
    resourceType: 'RiskAssessment',
    id,
    text: narrative([{ label: fhirWords.guideSays, text: level.step?.name ?? suggested.rationale }, { label: fhirWords.practitionerDecides, text: own ? (decided?.name ?? own.outcome.text) : fhirWords.practitionerUndecided }]),
    status: isDecided(sending) ? 'final' : 'preliminary',
    method: { text: clean(letterWords.edition(guide.title, assessment.guide.edition, assessment.guide.hash)) },
    code: { text: scale.name },
    subject,
    occurrenceDateTime: assessment.asOf,
    performer: author,
    basis: [response],
    prediction: [{ outcome: { text: fhirWords.guideSays }, ...suggested }, ...(own ? [own] : []), ...supervised],
    note: [{ text: letterWords.supports }, ...(own ? [] : [{ text: fhirWords.practitionerUndecided }])],
  };
}

const rationale = (text: string) => (text ? { rationale: text } : {});

/** What is asked of the one who receives it, and how soon. A proposal: who is asked decides. */
export function requestOf(sending: Sending, id: string, { subject, author, response }: Links, judged: Reference): Resource {
  const { guide, assessment, journey, recommendation, letter } = sending;
  const { howSoon, concerns, routes } = recommendation;
  const scale = scaleOf(guide, guide.howSoon);
  const asked = letter.summary.find((l) => l.label === letterWords.asked)?.text ?? letterWords.askedNow;
  const asks = [...new Set(routes.flatMap((r) => r.asks ?? []))];
  const isUnborn = [...journey.answers.values()].some((a) => 'age' in a && a.age === 'unborn');
  const { system, safeguarding, safeguardingUnborn } = snomedCodes;
  const { code, label } = isUnborn ? safeguardingUnborn : safeguarding;
  // A worry that asks for no call may be met by early help: the child’s record gets no safeguarding code for it.
  const reason: Concept[] = concerns.length && asksForCall(recommendation) ? [{ coding: [{ system, code, display: label }], text: label }] : [];
  return {
    resourceType: 'ServiceRequest',
    id,
    meta: { profile: [profiles.ServiceRequest] },
    text: narrative([{ text: asked }, ...asks.map((text) => ({ text }))]),
    status: isDecided(sending) ? 'active' : 'draft',
    intent: 'proposal',
    priority: priorityOf(scale, recommendation),
    code: { text: clean(asked) },
    orderDetail: [...(howSoon.step ? [{ coding: [stepCoding(guide, scale, howSoon.step)], text: howSoon.step.told ?? howSoon.step.name }] : []), ...asks.map((text) => ({ text }))],
    subject,
    authoredOn: assessment.asOf,
    requester: author,
    ...(reason.length && { reasonCode: reason }),
    supportingInfo: [judged, response],
  };
}

const priorities = ['routine', 'asap', 'urgent', 'stat'] as const;

/**
 * How soon as FHIR’s four words, by the order of the guide’s scale: its last step is `stat` where it asks for a call, any other
 * step that asks for a call `urgent`, the step just below those `asap`. Where it cannot be said it is at least `asap`, and a call asked for on other grounds is `urgent`.
 */
export function priorityOf({ steps }: Scale, recommendation: Recommendation): (typeof priorities)[number] {
  const { howSoon } = recommendation;
  const at = placeOf(howSoon.scale, howSoon.step?.id);
  const firstCall = steps.findIndex((s) => s.phone);
  const own = at < 0 ? 1 : steps[at]?.phone ? (at === steps.length - 1 ? 3 : 2) : firstCall > 0 && at === firstCall - 1 ? 1 : 0;
  return priorities[Math.max(own, asksForCall(recommendation) ? 2 : 0)]!;
}
