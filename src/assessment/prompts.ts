import { dayIn } from './day-in.ts';
import type { Piece } from './evidence.ts';
import type { Journey } from './journey.ts';
import { opinionCues } from './opinion-cues.ts';

/** A question a reader will have of what was written. It never stops anybody, and nothing rests on it. */
export type Prompt = {
  /** The same for as long as the same thing is asked. */
  id: string;
  kind: 'no-date' | 'no-basis' | 'opinion-as-fact' | 'opinion-alone' | 'no-effect' | 'one-source';
  /** The concern, and which of its pieces in the order given; absent where all of them are meant. */
  indicator?: string;
  piece?: number;
  /** The word that may be a view. */
  cue?: string;
};

/** What was written, and what is known beside it. */
export type Written = {
  pieces: readonly Piece[];
  asOf: string;
  /** Pieces written on other pages: one source is one source for everything. */
  elsewhere?: readonly Piece[];
  /** What should change, and what follows if nothing does, was answered for the child as a whole. */
  effectSaid?: boolean;
};

/** What would help the reader of this evidence. A child's own account is first-hand: it is never asked to be more. */
export function promptsFor({ pieces, asOf, elsewhere = [], effectSaid = false }: Written): Prompt[] {
  const written = pieces.filter((p) => p.what.trim());
  const indicators = [...new Set(written.map((p) => p.indicator))];
  return [
    ...indicators.flatMap((indicator) => {
      const all = pieces.filter((p) => p.indicator === indicator);
      const mine = all.filter((p) => p.what.trim());
      const of = (kind: Prompt['kind'], piece?: number): Prompt => ({ id: [kind, indicator, piece].filter((part) => part !== undefined).join(' '), kind, indicator, ...(piece !== undefined && { piece }) });
      const opinions = mine.filter((p) => p.basis === 'professional-opinion');
      return [
        ...all.flatMap((p, i): Prompt[] => {
          if (!p.what.trim()) return [];
          const cue = cueIn(p);
          return [
            ...(!p.basis ? [of('no-basis', i)] : cue ? [{ ...of('opinion-as-fact', i), cue }] : []),
            ...(!p.period && !dayIn(p.when, asOf) ? [of('no-date', i)] : []),
          ];
        }),
        ...(opinions.length && mine.every((p) => p.basis === 'professional-opinion') ? [of('opinion-alone', all.indexOf(opinions[0]!))] : []),
        ...(!effectSaid && !mine.some((p) => p.effect?.trim()) ? [of('no-effect')] : []),
      ];
    }),
    ...(isOneSource([...written, ...elsewhere.filter((p) => p.what.trim())]) ? [{ id: 'one-source', kind: 'one-source' as const }] : []),
  ];
}

const cues = new RegExp(`(?<![\\p{L}\\d])(?:${opinionCues.map((cue) => cue.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\d])`, 'iu');

/** The word that hedges or judges in what is given as seen or on record; never in words that are quoted, or that are not the writer's own. */
function cueIn({ basis, words, what }: Piece): string | undefined {
  if ((basis !== 'seen' && basis !== 'recorded') || words === 'child' || words === 'other') return undefined;
  return cues.exec(what.replace(/“[^”]*”|"[^"]*"|‘[^’]*’(?![\p{L}])/gu, ' '))?.[0];
}

function isOneSource(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (!first?.basis || pieces.length < 3 || first.basis === 'said-by-child') return false;
  const who = (p: Piece) => p.who.trim().toLowerCase();
  return pieces.every((p) => p.basis === first.basis && p.words !== 'child' && who(p) === who(first));
}

/** Has what should change, or what follows if nothing does, been answered for the child as a whole? */
export const isEffectSaid = (journey: Journey): boolean =>
  [...journey.answers].some(([question, answer]) => question.tells?.place === 'change' && 'words' in answer && answer.words.trim() !== '');
