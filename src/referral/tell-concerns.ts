import { bases } from '../assessment/bases.ts';
import type { Concern } from '../assessment/concerns.ts';
import { dayIn } from '../assessment/day-in.ts';
import type { Evidence } from '../assessment/evidence.ts';
import { letterWords as words } from './letter-words.ts';
import type { Line } from './referral.ts';
import { unquoted } from './unquoted.ts';
import { evidenceWords } from './words-evidence.ts';

/** One worry, with each piece of how it is known: basis, whose words, who and when; then what it means for the child. */
export function tellConcern({ indicator, evidence, evidenceAsked }: Concern, asOf: string): Line[] {
  if (!evidenceAsked) return [{ text: indicator.text }];
  if (!evidence.length) return [{ label: indicator.text, text: words.noEvidence }];
  const effects = [...new Set(evidence.map((piece) => piece.effect?.trim() ?? '').filter(Boolean))];
  return [
    ...evidence.map((piece, i): Line => ({ ...(i === 0 && { label: indicator.text }), ...tellPiece(piece), note: tellHow(piece, asOf) })),
    ...effects.map((text, i): Line => ({ ...(i === 0 && { label: effects.length > 1 ? evidenceWords.effects : evidenceWords.effect }), text })),
  ];
}

/** What a piece says; the child's own words as a quotation. */
export const tellPiece = ({ what, words: whose }: Evidence): Pick<Line, 'text' | 'quote'> => (whose === 'child' ? { text: unquoted(what), quote: true } : { text: what.trim() });

/** How a piece is known, in whose words, from whom and when. */
export function tellHow({ basis, words: whose, who, when, period }: Evidence, asOf: string): string {
  const about = period && !dayIn(when, asOf) ? evidenceWords.period[period] : '';
  return [basis && words.basis[basis], whose && evidenceWords.voice[whose], who.trim(), when.trim(), about || (when.trim() ? '' : evidenceWords.noDate)].filter(Boolean).join(', ');
}

/** In one line for the top of the letter: on what the pieces rest, and from whom. Counts would tell a reader nothing. */
export function tellHowKnown(concerns: readonly Concern[]): string {
  const pieces = concerns.flatMap((c) => c.evidence);
  const parts = bases.flatMap((basis) => {
    const mine = pieces.filter((p) => p.basis === basis);
    const from = [...new Set(mine.map((p) => p.who.trim()).filter(Boolean))];
    return mine.length ? [`${words.basis[basis]}${from.length ? ` (${from.join('; ')})` : ''}`] : [];
  });
  const bare = concerns.filter((c) => c.evidenceAsked && !c.evidence.length).length;
  if (bare) parts.push(words.bare(bare));
  const text = parts.join('; ');
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : words.notKnown;
}
