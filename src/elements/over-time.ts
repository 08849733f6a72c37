import { css, html, nothing, svg } from 'lit';
import type { Account } from '../assessment/account.ts';
import { daysBetween } from '../assessment/days.ts';
import { overTime, type OverTime } from '../afterwards/over-time.ts';
import type { Guide } from '../guide/guide.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';

type Scale = OverTime['scales'][number];
type Span = { from: string; to: string };

const [top, foot] = [20, 58];

/**
 * The child's own numbers and the times missing, over time: each on a line of its own under one calendar, and never added up. Every value stands
 * beside its mark, shape and place carry it without colour, and a table says the same.
 * @summary How it goes for the child, over time.
 */
export class LohOverTime extends LaterElement {
  static override properties = { guide: { attribute: false }, account: { attribute: false } };
  static override styles = [look, css`
    :host { display: block; container-type: inline-size; }
    figure { margin: 0; }
    .row { border-block-start: 1px solid var(--_line-2); padding-block: 6px 2px; display: grid; grid-template-columns: minmax(7em, 10.5em) minmax(0, 1fr); gap: 0 22px; align-items: center; }
    .row h4 { margin: 0; font-weight: 600; }
    .row p { margin: 0; color: var(--_ink-2); font-size: var(--_small, 0.94em); }
    svg { display: block; inline-size: 100%; overflow: visible; }
    text { font: 600 15px var(--loh-font, system-ui, 'Segoe UI', Roboto, Arial, sans-serif); fill: var(--_ink); text-anchor: middle; }
    .end { font-weight: 400; font-size: 13px; fill: var(--_ink-2); text-anchor: end; }
    .rule { stroke: var(--_line-2); stroke-width: 1; }
    .way { stroke: var(--_accent); stroke-width: 2; }
    .mark { fill: var(--_paper); stroke: var(--_accent); stroke-width: 2.5; }
    .away { stroke: var(--_ink); stroke-width: 5; }
    .flag { fill: var(--_ink); }
    .axis { display: flex; justify-content: space-between; gap: 16px; padding-inline: 2%; color: var(--_ink-2); font-size: var(--_small, 0.94em); }
    .axis span:last-child { text-align: end; }
    .foot { display: grid; grid-template-columns: minmax(7em, 10.5em) minmax(0, 1fr); gap: 0 22px; }
    .foot > .axis { grid-column: 2; }
    @container (max-width: 27em) { .row, .foot { grid-template-columns: minmax(0, 1fr); } .foot > .axis { grid-column: 1; } }
    .caution { border-inline-start: 3px solid var(--_line); padding-inline-start: 12px; margin-block: calc(1em * var(--_s, 1)) 0; }
    table { border-collapse: collapse; inline-size: 100%; }
    caption { text-align: start; }
    th, td { text-align: start; vertical-align: top; border-block-start: 1px solid var(--_line-2); padding: 6px 12px 6px 0; font-weight: 400; }
    thead th { font-weight: 600; border: 0; }
    @media (forced-colors: active) {
      text, .end { fill: CanvasText; }
      .rule { stroke: GrayText; }
      .way, .away { stroke: CanvasText; }
      .mark { fill: Canvas; stroke: CanvasText; }
      .flag { fill: CanvasText; }
    }
  `];

  /** The guide that the records were made with. */
  declare guide: Guide;
  /** The records of the child, the earliest first. */
  declare account: Account;

  protected override render() {
    const over = overTime(this.guide, this.account);
    const { scales, episodes, measures } = over;
    const drawn = scales.filter(({ points }) => points.length);
    if (!drawn.length && !episodes.length && !measures.length) return html`<p>${this.words.overTime.nothing}</p>`;
    const days = [...drawn.flatMap(({ points }) => points.map(({ on }) => on)), ...episodes.flatMap(({ began, ended }) => [began, ended]), ...this.account.map(({ asOf }) => asOf)].filter((day) => day !== undefined).sort();
    const span = { from: days[0]!, to: days.at(-1)! };
    return html`<figure>
      ${drawn.map((scale) => this.#scale(scale, span))}
      ${this.#missing(over, span)}
      <div class="foot"><div class="axis" aria-hidden="true"><span>${this.words.day(span.from)}</span><span>${this.words.day(span.to)}</span></div></div>
      <figcaption>
        <p class="caution">${this.words.overTime.caution}${drawn.length > 1 ? html` ${this.words.overTime.apart}` : nothing}</p>
      </figcaption>
    </figure>
    ${this.#table(over)}`;
  }

  /** How far along the line a day stands, in per cent: the first day stands where reading begins. */
  #at(day: string, { from, to }: Span): number {
    const part = daysBetween(from, to) ? daysBetween(from, day) / daysBetween(from, to) : 0.5;
    return 8 + 84 * (this.speech?.dir === 'rtl' ? 1 - part : part);
  }

  #scale({ text, points }: Scale, span: Span) {
    const says = this.words.overTime;
    const place = points.map(({ on, value }) => ({ value, x: this.#at(on, span), y: foot - ((foot - top) * value) / 10 }));
    const label = `${says.scale(text)}. ${points.map(({ on, value }) => `${this.words.day(on)}: ${value}`).join('; ')}.`;
    return html`<div class="row">
      <h4 lang=${this.from(text)}>${text}</h4>
      <svg role="img" aria-label=${label} height="68">
        ${[10, 0].map((end) => svg`<line class="rule" x1="6%" x2="96%" y1=${end ? top : foot} y2=${end ? top : foot} /><text class="end" x="5%" y=${(end ? top : foot) + 4}>${end}</text>`)}
        ${place.slice(1).map(({ x, y }, i) => svg`<line class="way" x1="${place[i]!.x}%" y1=${place[i]!.y} x2="${x}%" y2=${y} />`)}
        ${place.map(({ value, x, y }) => svg`<circle class="mark" cx="${x}%" cy=${y} r="5" /><text x="${x}%" y=${y - 10}>${value}</text>`)}
      </svg>
    </div>`;
  }

  // A flag for when it began, and a thick line for as long as it lasted.
  #missing({ episodes, gaps }: OverTime, span: Span) {
    const says = this.words.overTime;
    const dated = episodes.flatMap(({ began, ended }) => (began ? [{ began, ended }] : []));
    const undated = episodes.length - dated.length;
    const told = [episodes.length ? says.counted(episodes.length) : says.none, undated ? says.undated(undated) : '', gaps.length ? says.between(gaps) : ''].filter(Boolean);
    return html`<div class="row">
      <div><h4>${says.missing}</h4><p>${told.join(' ')}</p></div>
      ${dated.length
        ? html`<svg role="img" aria-label=${`${says.missing}: ${dated.map(({ began }) => this.words.day(began)).join('; ')}`} height="40">
            <line class="rule" x1="6%" x2="96%" y1="30" y2="30" />
            ${dated.map(({ began, ended }) => this.#away(this.#at(began, span), this.#at(ended ?? began, span)))}
          </svg>`
        : nothing}
    </div>`;
  }

  #away(x: number, end: number) {
    return svg`<line class="away" x1="${x}%" x2="${end}%" y1="30" y2="30" /><svg x="${x}%" y="30" overflow="visible"><path class="flag" d="M-7 -20 h14 l-7 16 z" /></svg>`;
  }

  #table({ scales, episodes, measures }: OverTime) {
    const says = this.words.overTime;
    const rows = [
      ...scales.flatMap(({ text, points }) => points.map(({ on, value }) => ({ on, what: text, said: says.of10(value) }))),
      ...episodes.map(({ began = '', ended, note }) => ({ on: began, what: says.missing, said: [ended ? says.back(this.words.day(ended)) : says.began, note].filter(Boolean).join('. ') })),
      ...measures.map(({ on, what, figure }) => ({ on, what, said: figure })),
    ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return html`<details>
      <summary>${says.asTable}</summary>
      <table>
        <thead><tr><th scope="col">${says.on}</th><th scope="col">${says.what}</th><th scope="col">${says.said}</th></tr></thead>
        <tbody>${rows.map(({ on, what, said }) => html`<tr><td>${on ? html`<time datetime=${on}>${this.words.day(on)}</time>` : says.noDay}</td><td lang=${this.from(what)}>${what}</td><td><bdi>${said}</bdi></td></tr>`)}</tbody>
      </table>
    </details>`;
  }
}
