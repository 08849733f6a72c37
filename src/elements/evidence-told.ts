import { html, type TemplateResult } from 'lit';
import { dayIn } from '../assessment/day-in.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { unquoted } from '../referral/unquoted.ts';
import { evidenceWords } from './words-evidence.ts';
import { words } from './words.ts';

/** What a piece says; the child's own words look different from everybody else's. */
export const whatOf = ({ what, words: whose }: Evidence): TemplateResult => (whose === 'child' ? html`<q>${unquoted(what)}</q>` : html`${what.trim()}`);

/** How it is known, from whom and when. */
export function howOf({ basis, who, when, period }: Evidence, asOf: string | undefined): string {
  const about = period && !(asOf && dayIn(when, asOf)) ? evidenceWords.periodsTold[period] : '';
  return [basis && words.basis[basis], who.trim(), when.trim(), about || (when.trim() ? '' : evidenceWords.noDate)].filter(Boolean).join(', ');
}
