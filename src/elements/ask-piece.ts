import { html, nothing, type TemplateResult } from 'lit';
import { bases } from '../assessment/bases.ts';
import { plus } from '../assessment/day-in.ts';
import type { Piece } from '../assessment/evidence.ts';
import { piecesIn } from '../assessment/pieces-in.ts';
import { longDay } from '../referral/long-day.ts';
import { choices, textField } from './ask.ts';
import { recordWords } from './words-record.ts';
import type { FirstWords } from './words.ts';

/** One piece of evidence, being written. */
export type AskingPiece = {
  words: FirstWords;
  /** Unique on the page. */
  key: string;
  /** What a reader hears the group is. */
  name: string;
  piece: Piece;
  asOf: string;
  today: string;
  /** Who else was named on this page: one press instead of writing it again. */
  usedWho: readonly string[];
  /** It was begun, even if nothing is written in it now. */
  isBegun: boolean;
  effectIsOpen: boolean;
  mayTakeOut: boolean;
  /** Several lines were just pasted into it. */
  pasted: boolean;
  askPeriod: boolean;
  helps: readonly TemplateResult[];
  change: (part: Partial<Piece>) => void;
  paste: (several: boolean) => void;
  keepAsOne: () => void;
  split: (into: Piece[]) => void;
  done: () => void;
  takeOut: () => void;
};

/** One field to begin with; once something is written, how it is known, when, who, and what it means. */
export function askPiece(asking: AskingPiece): TemplateResult {
  const { words, key, name, piece, isBegun, mayTakeOut, paste, change, takeOut, done } = asking;
  const pasted = (data: DataTransfer | null) => paste(/\S.*[\r\n]+\s*\S/.test(data?.getData('text/plain') ?? ''));
  const written = piece.what.trim() !== '';
  return html`<fieldset>
    <legend class="sr">${name}</legend>
    <div class="what" @paste=${(e: ClipboardEvent) => pasted(e.clipboardData)} @drop=${(e: DragEvent) => pasted(e.dataTransfer)}>
      ${textField(`${key}-what`, words.evidenceWhat, piece.what, (what) => change({ what }), { lines: 2, childs: piece.words === 'child', asSaid: piece.basis === 'said-by-child' || piece.words === 'other' })}
    </div>
    ${offerSplit(asking)} ${written || isBegun ? details(asking) : nothing}
    ${written || mayTakeOut
      ? html`<div class="foot">
          ${written ? html`<button type="button" class="link" @click=${done}>${words.evidence.done}<span class="sr">: ${name}</span></button>` : nothing}
          ${mayTakeOut ? html`<button type="button" class="link" @click=${takeOut}>${words.evidence.takeOut}<span class="sr">: ${name}</span></button>` : nothing}
        </div>`
      : nothing}
  </fieldset>`;
}

/** Lines from a log or a register are often several entries: they are parted only on a press, and put together again by another. */
function offerSplit({ words, piece, pasted, asOf, today, split, keepAsOne }: AskingPiece) {
  const entries = pasted && asOf ? piecesIn(piece.what, asOf) : [];
  if (entries.length < 2) return nothing;
  // A line of a log was not seen today because it was pasted today.
  const when = piece.when === today ? '' : piece.when;
  const { effect, ...rest } = piece;
  const into = entries.map((entry, i): Piece => ({ ...rest, when, ...entry, ...(i === 0 && effect !== undefined && { effect }) }));
  return html`<div class="help">
    <p>${words.evidence.lines(entries.length)}</p>
    <div class="quick">
      <button type="button" class="pill" @click=${() => split(into)}>${words.evidence.split(entries.length)}</button>
      <button type="button" class="link" @click=${keepAsOne}>${words.evidence.keepAsOne}</button>
    </div>
  </div>`;
}

// Whose words they are is asked where words were passed on.
const isPassedOn = ({ basis, words: whose }: Piece) => Boolean(whose) || basis === 'said-by-child' || basis === 'said-by-other' || basis === 'recorded';

function details({ words, key, piece, asOf, today, usedWho, effectIsOpen, askPeriod, helps, change }: AskingPiece): TemplateResult {
  const quick = (field: 'when' | 'who', label: string, from: readonly (readonly [string, string])[]) =>
    html`<div class="quick" role="group" aria-label=${label}>
      ${from.map(([text, value]) => html`<button type="button" class="pill" aria-pressed=${piece[field] === value ? 'true' : 'false'} @click=${() => change({ [field]: value })}>${text}</button>`)}
    </div>`;
  return html`${choices(`${key}-basis`, words.evidenceHow, bases.map((b) => [b, words.basis[b]] as const), piece.basis, (basis) => change({ basis }))} ${helps}
    ${isPassedOn(piece) ? choices(`${key}-words`, words.evidence.whose, (['child', 'other', 'own'] as const).map((v) => [v, words.evidence.voices[v]] as const), piece.words, (whose) => change({ words: whose })) : nothing}
    <div class="two">
      <div>
        ${textField(`${key}-when`, words.evidenceWhen, piece.when, (when) => change({ when }))}
        ${asOf ? quick('when', words.evidenceWhen, [[words.evidence.today, today], [words.evidence.yesterday, longDay(plus(asOf, -1))]]) : nothing}
      </div>
      <div>
        ${textField(`${key}-who`, words.evidenceWho, piece.who, (who) => change({ who }))}
        ${quick('who', words.evidenceWho, [[words.evidence.me, recordWords.me], ...usedWho.slice(0, 3).map((who) => [who, who] as const)])}
      </div>
    </div>
    ${askPeriod || piece.period || !piece.when.trim()
      ? choices(`${key}-period`, words.evidence.aboutWhen, (['recent', 'earlier'] as const).map((p) => [p, words.evidence.periods[p]] as const), piece.period, (period) => change({ period }))
      : nothing}
    <details class="so-what" ?open=${effectIsOpen}>
      <summary id=${`${key}-so-what`}>${words.evidence.soWhat}</summary>
      ${textField(`${key}-effect`, words.evidence.effect, piece.effect ?? '', (effect) => change({ effect }), { lines: 2 })}
    </details>`;
}
