import { html, type TemplateResult } from 'lit';
import type { Evidence } from '../assessment/evidence.ts';
import { unquoted } from '../referral/unquoted.ts';

/** What a piece says; the child's own words look different from everybody else's. */
export const whatOf = ({ what, words: whose }: Evidence): TemplateResult => (whose === 'child' ? html`<q dir="auto">${unquoted(what)}</q>` : html`<bdi>${what.trim()}</bdi>`);
