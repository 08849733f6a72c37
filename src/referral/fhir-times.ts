import type { Assessment } from '../assessment/assessment.ts';
import type { Journey } from '../assessment/journey.ts';
import { momentOf } from './fhir-response.ts';

/** The moment a document stands at: the last one the record names, or else the start of its day (UTC), since it knows only the day. */
export function momentIn({ asOf, supervision = [], corrects }: Assessment, journey: Journey): string {
  const decided = [...journey.answers.values()].flatMap((a) => ('judgement' in a && a.judgement.at ? [a.judgement.at] : []));
  const named = [...decided, ...supervision.map((s) => s.at), ...(corrects ? [corrects.at] : [])].map(momentOf);
  return named.reduce((last, at) => (Date.parse(at) > Date.parse(last) ? at : last), `${asOf}T00:00:00Z`);
}
