import { html, nothing, type TemplateResult } from 'lit';
import type { Concern } from '../assessment/concerns.ts';
import type { Basis, Piece } from '../assessment/evidence.ts';
import type { Journey } from '../assessment/journey.ts';
import { isEffectSaid, promptsFor } from '../assessment/prompts.ts';
import { longDay } from '../referral/long-day.ts';
import { framed, type Asking } from './ask.ts';
import { askPiece } from './ask-piece.ts';
import type { EvidenceDesk } from './evidence-desk.ts';
import { askHelp, askHelps } from './evidence-helps.ts';
import { whatOf } from './evidence-told.ts';
import { howOf } from './how-of.ts';
import { recordWords } from './words-record.ts';

/** What a page of evidence draws on. */
export type EvidencePage = {
  concerns: readonly Concern[];
  asOf: string | undefined;
  journey: Journey | undefined;
  desk: EvidenceDesk;
};

// Who saw or said it, until somebody writes who: never the person referring for what another saw or a record says.
const whoBy: Record<Basis, string> = { seen: recordWords.me, 'said-by-child': recordWords.childToMe, 'said-by-other': '', recorded: '', 'professional-opinion': recordWords.me };
const theirs = new Set(Object.values(whoBy));

/** A piece with what was just said of it. What is emptied again is not kept as said. */
function withPart(piece: Piece, part: Partial<Piece>): Piece {
  const { effect, ...rest } = { ...piece, ...part, ...(part.basis && theirs.has(piece.who) && { who: whoBy[part.basis] }) };
  return effect ? { ...rest, effect } : rest;
}

/**
 * One page of evidence. For each concern one field; once something is written, how it is known, when and who, today and the person referring
 * unless said otherwise. What is written stands as one line until it is to be changed.
 */
export function askEvidence(asking: Asking, { concerns, asOf = '', journey, desk }: EvidencePage): TemplateResult {
  const { question, answer, set, speaker } = asking;
  const { words, from } = speaker;
  const pieces = answer && 'evidence' in answer ? answer.evidence : [];
  const today = asOf ? longDay(asOf) : '';
  const blank = (indicator: string): Piece => ({ indicator, what: '', when: today, who: recordWords.me });
  const of = (indicator: string) => pieces.filter((p) => p.indicator === indicator);
  // What was written of a worry that is not ticked now is kept: it may be ticked again.
  const others = pieces.filter((p) => !concerns.some((c) => c.indicator.id === p.indicator));
  const put = (indicator: string, entries: Piece[]) => set({ evidence: [...concerns.flatMap((c) => (c.indicator.id === indicator ? entries : of(c.indicator.id))), ...others] });
  const elsewhere = journey ? [...journey.answers].flatMap(([q, a]) => ('evidence' in a && q.id !== question.id ? a.evidence : [])) : [];
  const asked = concerns.flatMap((c) => of(c.indicator.id));
  const prompts = desk.visible(asOf ? promptsFor({ pieces: asked, asOf, elsewhere, effectSaid: journey ? isEffectSaid(journey) : false }) : []);
  const usedWho = [...new Set([...asked, ...elsewhere].map((p) => p.who.trim()))].filter((who) => who && !theirs.has(who));

  const oneConcern = ({ indicator: { id: indicator, text } }: Concern) => {
    const written = of(indicator);
    const entries = written.length ? written : [blank(indicator)];
    const base = `${question.id}-${indicator}`;
    const isOpen = (i: number) => desk.open.get(indicator) === i || !entries[i]!.what.trim();
    const replace = (is: Piece[], says: string, focus: string) => {
      desk.before = { indicator, was: written, is, says };
      desk.notice = says;
      desk.open.delete(indicator);
      put(indicator, is);
      desk.focus(focus);
    };
    const add = (part: Partial<Piece> = {}) => {
      desk.open.set(indicator, entries.length);
      put(indicator, [...entries, { ...blank(indicator), ...part }]);
      desk.focus(`${base}-${entries.length}-what`);
    };
    const change = (i: number, part: Partial<Piece>) => {
      desk.wrote();
      desk.before = undefined;
      desk.open.set(indicator, i);
      if (part.effect !== undefined) desk.effect = `${base}-${i}`;
      put(indicator, entries.map((e, k) => (k === i ? withPart(e, part) : e)));
    };
    const edit = (i: number, field: string) => {
      desk.open.set(indicator, i);
      desk.focus(`${base}-${i}-${field}`);
    };
    const helping = { words: words.evidence, desk, base, change, edit, add, close: () => desk.open.delete(indicator), at: (i: number) => entries[i]! };
    return html`<section class="item">
      <h3 lang=${from(text)}>${text}</h3>
      ${entries.map((piece, i) => {
        const key = `${base}-${i}`;
        const mine = prompts.filter((p) => p.indicator === indicator && p.piece === i && p.kind !== 'opinion-alone');
        if (!isOpen(i))
          return html`<div class="written">
              <div>
                <p>${whatOf(piece)}</p>
                <small>${howOf(words, piece, asOf)}</small>
                ${piece.effect?.trim() ? html`<small>${words.evidence.effectTold(piece.effect.trim())}</small>` : nothing}
              </div>
              <button type="button" class="link" id=${`${key}-change`} aria-label=${words.evidence.changeOf(words.piece(i + 1), piece.what.trim())} @click=${() => edit(i, 'what')}>${words.evidence.change}</button>
            </div>
            ${mine.slice(0, 1).map((prompt) => askHelp(prompt, helping))}`;
        return askPiece({
          words,
          key,
          name: `${text}: ${words.piece(i + 1)}`,
          piece,
          asOf,
          today,
          usedWho,
          isBegun: desk.open.get(indicator) === i || Boolean(piece.effect?.trim()),
          effectIsOpen: desk.effect === key || Boolean(piece.effect?.trim()),
          mayTakeOut: entries.length > 1,
          pasted: desk.pasted === key,
          askPeriod: mine.some((p) => p.kind === 'no-date'),
          helps: mine.filter((p) => p.kind === 'opinion-as-fact').map((prompt) => askHelp(prompt, helping)),
          change: (part) => change(i, part),
          paste: (several) => {
            desk.pasted = several ? key : '';
          },
          keepAsOne: () => {
            desk.pasted = '';
            desk.focus(`${key}-what`);
          },
          split: (into) => {
            desk.pasted = '';
            replace([...entries.slice(0, i), ...into, ...entries.slice(i + 1)], words.evidence.made(into.length), `${base}-undo`);
          },
          done: () => {
            desk.open.delete(indicator);
            desk.focus(`${key}-change`);
          },
          takeOut: () => replace(entries.filter((_, k) => k !== i), words.evidence.takenOut, `${base}-undo`),
        });
      })}
      ${prompts.filter((p) => p.kind === 'opinion-alone' && p.indicator === indicator).map((prompt) => askHelp(prompt, helping))}
      ${canUndo(desk, indicator, written)
        ? html`<p class="undo"><span>${desk.before!.says}</span>
            <button type="button" class="link" id=${`${base}-undo`} @click=${() => undo(indicator, base)}>${words.evidence.undo}</button></p>`
        : nothing}
      ${entries.at(-1)!.what.trim() ? html`<button type="button" class="link" id=${`${base}-add`} @click=${() => add()}>${words.addPiece}<span class="sr">: ${text}</span></button>` : nothing}
    </section>`;
  };

  const undo = (indicator: string, base: string) => {
    const was = desk.before!.was;
    desk.before = undefined;
    desk.notice = '';
    put(indicator, was);
    desk.focus(`${base}-add`);
  };

  return framed(
    asking,
    html`${concerns.map(oneConcern)}
      ${askHelps(
        prompts.filter((p) => p.kind === 'no-effect' || p.kind === 'one-source'),
        {
          words: words.evidence,
          desk,
          nameOf: (indicator) => concerns.find((c) => c.indicator.id === indicator)?.indicator.text ?? '',
          sayEffect: (indicator) => {
            const last = of(indicator).findLastIndex((p) => p.what.trim());
            desk.open.set(indicator, last);
            desk.effect = `${question.id}-${indicator}-${last}`;
            desk.focus(`${question.id}-${indicator}-${last}-effect`);
          },
        },
      )}
      <p class="sr" role="status">${desk.notice}</p>`,
  );
}

// Only while nothing has been changed since: undoing must never take back what was written after.
const canUndo = ({ before }: EvidenceDesk, indicator: string, now: readonly Piece[]) => before?.indicator === indicator && JSON.stringify(before.is) === JSON.stringify(now);
