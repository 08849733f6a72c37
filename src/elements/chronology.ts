import { css, html, nothing } from 'lit';
import type { Entry } from '../assessment/chronology.ts';
import { tellDay, tellEntry, tellPattern } from '../referral/tell-chronology.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';

/**
 * What happened, was seen, said and done, in order of date: what is older than six months, then the rest, and last what has no date.
 * @summary A chronology.
 */
export class LohChronology extends LaterElement {
  static override properties = { entries: { attribute: false }, asOf: { attribute: false } };
  static override styles = [look, css`
    :host { display: block; container-type: inline-size; }
    .pattern { margin-block: 0.2em 0.8em; }
    h4 { color: var(--_ink-2); font-weight: 600; font-size: var(--_small, 0.94em); margin-block: 1.2em 0.4em; }
    ol { list-style: none; padding: 0; margin: 0; }
    li { display: grid; grid-template-columns: minmax(7em, 10.5em) minmax(0, 1fr); gap: 0 22px; margin: 0; break-inside: avoid; }
    time, .when { color: var(--_ink-2); padding-block: 6px; }
    .told { position: relative; border-inline-start: 2px solid var(--_line); padding-block: 6px; padding-inline-start: 20px; white-space: pre-wrap; }
    .told::before { content: ''; position: absolute; inset-inline-start: -6px; inset-block-start: calc(6px + 0.75em - 5px); inline-size: 10px; block-size: 10px; border-radius: 50%; background: var(--_paper); border: 2px solid var(--_accent); box-sizing: border-box; }
    .evidence .told::before, .episode .told::before { background: var(--_accent); }
    .undated .told { border-inline-start-style: dashed; }
    q { font-size: 1.06em; }
    @container (max-width: 27em) {
      li { grid-template-columns: minmax(0, 1fr); border-inline-start: 2px solid var(--_line); padding-inline-start: 16px; position: relative; }
      .told { border: 0; padding: 0 0 10px; position: static; }
      time, .when { padding-block: 6px 0; font-size: var(--_small, 0.94em); }
      .told::before { inset-inline-start: -6px; inset-block-start: calc(6px + 0.7em - 5px); }
    }
    @media (forced-colors: active) { .told::before { border-color: CanvasText; } .evidence .told::before, .episode .told::before { forced-color-adjust: none; background: CanvasText; } }
  `];

  /** What `chronologyIn` found. */
  declare entries: readonly Entry[];
  /** The day taken as today, `2026-11-23`. */
  declare asOf: string;

  constructor() {
    super();
    this.entries = [];
  }

  protected override render() {
    const pattern = tellPattern(this.entries, this.asOf, this.words.telling);
    const groups = (['earlier', 'recent', 'undated'] as const).map((id) => ({ id, mine: this.entries.filter((e) => e.group === id) })).filter(({ mine }) => mine.length);
    return html`${pattern ? html`<p class="pattern">${pattern}</p>` : nothing}
      ${groups.map(
        ({ id, mine }) =>
          html`${groups.length > 1 || id === 'undated' ? html`<h4>${this.words.telling.chronology.groups[id]}</h4>` : nothing}
            <ol class=${id}>${mine.map((entry) => this.#entry(entry))}</ol>`,
      )}`;
  }

  #entry(entry: Entry) {
    const { text, quote, note } = tellEntry(entry, this.words.telling);
    // The heading above says what a period would say again.
    const when = entry.day ? tellDay(entry, this.words.telling) : entry.when;
    return html`<li class=${entry.kind}>
      ${entry.day ? html`<time datetime=${entry.day.time ? `${entry.day.from}T${entry.day.time}` : entry.day.from}>${when}</time>` : html`<span class="when">${when}</span>`}
      <div class="told">${quote ? html`<q dir="auto">${text}</q>` : html`<bdi>${text}</bdi>`}${note ? html`<small>${note}</small>` : nothing}</div>
    </li>`;
  }
}
