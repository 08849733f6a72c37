import type { Option, Question } from './question.ts';

/** A question or an option in the words of the agency that reads it. */
export function wordedFor<T extends Question | Option>(asked: T, agency: string | undefined): T {
  const { wording } = asked;
  const own = agency === undefined ? undefined : wording?.find((w) => w.agency.includes(agency));
  if (!own && !('options' in asked && asked.options?.some((o) => o.wording))) return asked;
  const { text = asked.text, hint = asked.hint } = own ?? {};
  const options = 'options' in asked ? asked.options?.map((o) => wordedFor(o, agency)) : undefined;
  return { ...asked, ...(text !== undefined && { text }), ...(hint !== undefined && { hint }), ...(options && { options }) };
}
