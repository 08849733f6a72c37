import type { Guide } from '../guide/guide.ts';
import type { Indicator } from '../guide/indicator.ts';
import type { Option, Question } from '../guide/question.ts';
import type { Scale, Step } from '../guide/scale.ts';
import { textOf } from '../guide/text-of.ts';
import { fhirCodes, ownLists, type OwnList } from './fhir-codes.ts';
import type { Coding } from './fhir-resource.ts';

const urn = 'urn:levels-of-help';

/** Names for what one guide calls things. The answers of each question are a list of their own: a “yes” means nothing alone. */
export const systemOf = (guide: Guide, list: string, within?: string): string => [urn, 'guide', guide.id, list, ...(within ? [within] : [])].join(':');

export const optionCoding = (guide: Guide, question: Question, option: Option): Coding => ({ system: systemOf(guide, 'answer', question.id), code: option.id, display: textOf(option, guide.indicators) });
export const indicatorCoding = (guide: Guide, id: string, indicator?: Indicator): Coding => ({ system: systemOf(guide, 'indicator'), code: id, ...(indicator && { display: indicator.text }) });
export const stepCoding = (guide: Guide, scale: Scale, step: Step): Coding => ({ system: systemOf(guide, 'scale', scale.id), code: step.id, display: step.name });

/** A code of one of the library’s own lists. */
export const ownCoding = (list: OwnList, code: string): Coding => {
  const display = (ownLists[list] as Record<string, string>)[code];
  return { system: `${urn}:list:${list}`, code, ...(display && { display }) };
};

/** A code of somebody else’s list, out of the dated ones. */
export const codingOf = <L extends keyof typeof fhirCodes>(list: L, code: keyof (typeof fhirCodes)[L]['codes'] & string): Coding => ({
  system: fhirCodes[list].system,
  code,
  display: (fhirCodes[list].codes as Record<string, string>)[code]!,
});

/** What a record is known by. */
export const recordSystem = `${urn}:record`;
/** What a guide’s content is known by. */
export const contentSystem = `${urn}:guide-content`;
