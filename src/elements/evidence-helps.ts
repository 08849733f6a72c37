import { html, nothing, type TemplateResult } from 'lit';
import type { Piece } from '../assessment/evidence.ts';
import type { Prompt } from '../assessment/prompts.ts';
import type { EvidenceDesk } from './evidence-desk.ts';
import type { FirstWords } from './words.ts';

type Act = readonly [text: string, act: () => void];

/** Help is a sentence, what can be done about it, and a way to leave it. It stands in nobody's way. */
const help = (words: FirstWords['evidence'], text: string, acts: readonly Act[], leave: () => void) =>
  html`<div class="help">
    <p>${text}</p>
    <div class="quick">
      ${acts.map(([label, act]) => html`<button type="button" class="pill" @click=${act}>${label}</button>`)}
      <button type="button" class="link" @click=${leave}>${words.notNow}</button>
    </div>
  </div>`;

export type Helping = {
  words: FirstWords['evidence'];
  desk: EvidenceDesk;
  /** The key of the concern on the page. */
  base: string;
  at: (piece: number) => Piece;
  change: (piece: number, part: Partial<Piece>) => void;
  edit: (piece: number, field: string) => void;
  /** Closes what is open of this concern. */
  close: () => void;
  add: (part?: Partial<Piece>) => void;
};

/** What would help the reader of one piece. */
export function askHelp(prompt: Prompt, { words, desk, base, at, change, edit, close, add }: Helping): TemplateResult {
  const piece = prompt.piece ?? 0;
  const wasOpen = desk.open.get(prompt.indicator ?? '') === piece;
  // The press takes the help away: the practitioner is not left nowhere.
  const back = () => desk.focus(wasOpen ? `${base}-${piece}-what` : `${base}-${piece}-change`);
  const leave = () => {
    desk.putAside(prompt);
    back();
  };
  const set = (part: Partial<Piece>) => {
    change(piece, part);
    if (!wasOpen) close();
    back();
  };
  switch (prompt.kind) {
    case 'no-date':
      return help(words, words.aboutWhen, (['recent', 'earlier'] as const).map((period) => [words.periods[period], () => set({ period })] as const), leave);
    case 'no-basis':
      return help(words, words.noBasis, [[words.sayHow, () => edit(piece, 'basis-seen')]], leave);
    case 'opinion-alone':
      return help(words, words.opinionAlone, [[words.addThat, () => add()]], () => {
        desk.putAside(prompt);
        desk.focus(`${base}-add`);
      });
    default:
      return help(words, words.opinionAsFact(prompt.cue ?? at(piece).what), [[words.itIsMyView, () => set({ basis: 'professional-opinion' })]], leave);
  }
}

/** What would help the reader of the page as a whole: at its foot, one of each kind. */
export function askHelps(prompts: readonly Prompt[], { words, desk, nameOf, sayEffect }: { words: FirstWords['evidence']; desk: EvidenceDesk; nameOf: (indicator: string) => string; sayEffect: (indicator: string) => void }) {
  const effect = prompts.find((p) => p.kind === 'no-effect');
  const source = prompts.find((p) => p.kind === 'one-source');
  if (!effect && !source) return nothing;
  const leave = (prompt: Prompt) => () => {
    desk.putAside(prompt);
    desk.focus('heading');
  };
  return html`<section class="helps" aria-label=${words.helps}>
    ${effect ? help(words, words.noEffect(nameOf(effect.indicator!)), [[words.sayEffect, () => sayEffect(effect.indicator!)]], leave(effect)) : nothing}
    ${source ? help(words, words.oneSource, [], leave(source)) : nothing}
  </section>`;
}
