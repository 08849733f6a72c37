import type { Journey } from '../assessment/journey.ts';
import type { Concern } from '../assessment/concerns.ts';
import type { Guide } from '../guide/guide.ts';
import { letterWords as words } from './letter-words.ts';
import { linesAt } from './lines-at.ts';
import type { Line } from './referral.ts';
import { unquoted } from './unquoted.ts';

/** What the child says: what was asked for as such, and whatever of their own words stands under a worry, each once. */
export function tellVoice(guide: Guide, journey: Journey, concerns: readonly Concern[]): Line[] {
  const asked = linesAt(guide, journey, 'voice');
  const heard = new Set(asked.filter((line) => line.quote).map((line) => line.text));
  const pieces = concerns.flatMap((c) => c.evidence).filter((piece) => piece.words === 'child' && piece.what.trim());
  const besides = pieces.flatMap((piece): Line[] => {
    const text = unquoted(piece.what);
    if (heard.has(text)) return [];
    heard.add(text);
    return [{ label: words.childSaid, text, quote: true, note: [piece.who.trim(), piece.when.trim()].filter(Boolean).join(', ') }];
  });
  return [...(besides.length ? asked.filter((line) => line.text !== words.noWords && line.text !== words.notRecorded) : asked), ...besides];
}
