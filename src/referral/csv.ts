import { presenceIn } from '../assessment/presence.ts';
import type { Concern } from '../assessment/concerns.ts';
import type { Part } from '../guide/question.ts';
import { viewsIn } from '../recommendation/judgement.ts';
import { assessmentFactors, contactSource, missingFromCare, primaryNeed } from './codes-census.ts';
import { guarded } from './guarded.ts';
import { letterWords as words } from './letter-words.ts';
import { partsIn } from './parts-in.ts';
import type { Sending } from './sending.ts';

/**
 * The columns, in their order. Names that begin `cont_`, `cine_`, `cinf_`, `pers_` and `miss_` are the Standard Safeguarding Dataset's; behind
 * `suggested_` they are only what this letter suggests, and become so when somebody in social care says so.
 */
export const columns = [
  'row', 'record_code', 'guide_id', 'guide_edition', 'made_on',
  'cont_contact_source_code', 'cont_contact_source_desc', 'suggested_cine_cin_primary_need_code', 'suggested_miss_missing_episode_type',
  'level_id', 'level_name', 'level_unsaid', 'how_soon_id', 'how_soon_name', 'decision', 'decided_level_id',
  'child_name', 'pers_dob', 'pers_expected_dob', 'age_years', 'nhs_number', 'upn', 'referrer_name', 'referrer_role', 'referrer_contact',
  'suggested_cinf_assessment_factor', 'of_these_factors', 'indicator_id', 'sentence', 'evidence',
  'miss_missing_episode_start_date', 'miss_missing_episode_end_date', 'episode_note',
] as const;
export type Column = (typeof columns)[number];
export type Row = Partial<Record<Column, string>>;

/**
 * The need that a factor points to, where one list says in other words what the other says. Our own reading: the census makes no such link.
 * The category of abuse is left out: a conference finds it, and no letter can.
 */
const needOf: Record<string, string> = {
  ...Object.fromEntries(['3A', '11A', '12A', '16A', '17A', '18B', '18C', '19B', '19C', '22A', '23A', '24A'].map((factor) => [factor, 'N1'])),
  ...Object.fromEntries(['5A', '6A'].map((factor) => [factor, 'N2'])),
  ...Object.fromEntries(['1B', '2B', '4B', '5B', '6B'].map((factor) => [factor, 'N3'])),
  '14A': 'N6',
  '9A': 'N8',
};

/** Only what stands in the shipped list is ever written as a code. */
const factorsOf = ({ indicator }: Concern) => (indicator.factors ?? []).filter((code) => code in assessmentFactors.codes);

/** The letter as rows for a local authority: one of the contact, one for each factor a worry suggests, one for each time missing. */
export function rowsOf({ guide, journey, recommendation, assessment, seal }: Sending): Row[] {
  const { level, howSoon, concerns, classification } = recommendation;
  const parts = partsIn(guide, journey);
  const said = (part: Part) => parts.get(part)?.text ?? '';
  const { agency } = presenceIn(guide, journey);
  const place = guide.agencies.find((a) => a.id === agency);
  const { judgement, decided } = viewsIn(journey, level.scale, level.step);
  const answers = [...journey.answers.values()];
  const [age] = answers.flatMap((a) => ('age' in a ? [a.age] : []));
  const born = parts.get('child-born')?.answer;
  const day = born && 'date' in born ? born.date : '';
  const unborn = age === 'unborn' || day > assessment.asOf;
  const factors = concerns.flatMap(factorsOf);
  const [need = ''] = Object.keys(primaryNeed.codes).filter((code) => factors.some((factor) => needOf[factor] === code));
  const known = { record_code: seal.code, guide_id: guide.id, guide_edition: assessment.guide.edition, made_on: assessment.asOf };

  return [
    {
      row: 'contact',
      ...known,
      cont_contact_source_code: place?.source && place.source in contactSource.codes ? place.source : '',
      cont_contact_source_desc: place?.name ?? '',
      suggested_cine_cin_primary_need_code: need,
      suggested_miss_missing_episode_type: classification.flatMap(({ label }) => (label.code && label.code in missingFromCare.codes ? [label.code] : []))[0] ?? '',
      level_id: level.step?.id ?? '',
      level_name: level.step?.name ?? '',
      level_unsaid: level.unsaid ?? '',
      how_soon_id: howSoon.step?.id ?? '',
      how_soon_name: howSoon.step?.name ?? '',
      decision: judgement?.decision ?? '',
      decided_level_id: decided?.id ?? '',
      child_name: said('child-name'),
      pers_dob: unborn ? '' : day,
      pers_expected_dob: unborn ? day : '',
      age_years: typeof age === 'number' ? String(age) : '',
      nhs_number: said('child-nhs-number'),
      upn: said('child-upn'),
      referrer_name: said('referrer-name'),
      referrer_role: said('referrer-role'),
      referrer_contact: said('referrer-contact'),
    },
    ...concerns.flatMap((concern) => {
      const codes = factorsOf(concern);
      return codes.map((code): Row => ({
        row: 'factor',
        ...known,
        suggested_cinf_assessment_factor: code,
        of_these_factors: codes.join(' '),
        indicator_id: concern.indicator.id,
        sentence: concern.indicator.text,
        evidence: concern.evidence.map((piece) => [piece.what.trim(), [piece.basis && words.basis[piece.basis], piece.who.trim(), piece.when.trim()].filter(Boolean).join(', ')].filter(Boolean).join(' — ')).join('\n'),
      }));
    }),
    ...answers
      .flatMap((a) => ('episodes' in a ? a.episodes : []))
      .map((e): Row => ({ row: 'episode', ...known, miss_missing_episode_start_date: e.began ?? '', miss_missing_episode_end_date: e.ended ?? '', episode_note: e.note.trim() })),
  ];
}

const cell = (text: string) => `"${guarded(text).replaceAll('"', '""')}"`;

/**
 * The rows as RFC 4180 has them, every cell quoted and guarded. It begins with a byte order mark: without it the sheets that people open these in
 * read a name in another alphabet, or with an accent, as nonsense.
 */
export const write = (sending: Sending): string =>
  `\ufeff${[columns.map(cell), ...rowsOf(sending).map((row) => columns.map((column) => cell(row[column] ?? '')))].map((line) => line.join(',')).join('\r\n')}\r\n`;
