import { css, html, nothing, svg } from 'lit';
import type { Scale } from '../guide/scale.ts';
import { placeOf } from '../guide/place-of.ts';
import { LaterElement } from './later-element.ts';
import { look } from './look.ts';

const width = 320;
// Four tokens spread over however many steps the scale has.
const hueOf = (i: number, of: number) => 1 + Math.round((i * 3) / Math.max(1, of - 1));

/**
 * A scale drawn as one arc of as many parts as it has steps, with two marks: yours and the guide's.
 * Pattern and words carry it without colour.
 * @summary The levels as a continuum.
 * @csspart continuum - The drawing.
 */
export class LohContinuum extends LaterElement {
  static override properties = { scale: { attribute: false }, you: { attribute: false }, suggested: { attribute: false } };
  static override styles = [look, css`
    :host { display: block; max-inline-size: 30em; margin-block: 1em; }
    svg { display: block; inline-size: 100%; block-size: auto; overflow: visible; }
    text { font: 600 15px var(--loh-font, system-ui, 'Segoe UI', Roboto, Arial, sans-serif); fill: var(--_ink); }
    .mark { font-weight: 400; font-size: 14px; }
    .part { fill: var(--_wash); stroke: var(--_hue); stroke-width: 1.5; }
    .part.on { fill: var(--_hue); }
    .hue-1 { --_hue: var(--_step-1); }
    .hue-2 { --_hue: var(--_step-2); }
    .hue-3 { --_hue: var(--_step-3); }
    .hue-4 { --_hue: var(--_step-4); }
    text.on { fill: var(--_paper); font-weight: 700; }
    .hatch { stroke: var(--_paper); stroke-width: 1.2; stroke-opacity: 0.35; }
    @media (forced-colors: active) {
      .part { fill: Canvas; stroke: CanvasText; }
      .part.on { fill: Highlight; }
      text { fill: CanvasText; }
      text.on { fill: HighlightText; }
      .hatch { stroke: HighlightText; }
    }
  `];

  /** The scale that is drawn, in as many parts as it has steps. */
  declare scale: Scale;
  /** The practitioner's step, by id. */
  declare you: string | undefined;
  /** The guide's step, by id. */
  declare suggested: string | undefined;

  protected override render() {
    const { steps } = this.scale;
    const you = placeOf(this.scale, this.you);
    const guide = placeOf(this.scale, this.suggested);
    const said = (at: number) => (steps[at] ? this.words.levelNamed(steps[at].number, steps[at].name) : undefined);
    const label = [this.words.continuum(this.scale.name, steps.length), said(you) && `${this.words.youSaid}: ${said(you)!}.`, said(guide) && `${this.words.guideSuggests}: ${said(guide)!}.`].filter(Boolean).join(' ');
    return html`<svg part="continuum" viewBox="0 0 ${width} 92" role="img" aria-label=${label}>
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6" /></pattern>
        </defs>
        ${steps.map((step, i) => this.#part(i, steps.length, step.number ?? i + 1, i === guide))}
        ${this.#marks(you, guide, steps.length)}
      </svg>`;
  }

  get #dir(): 'ltr' | 'rtl' {
    return this.speech?.dir ?? 'ltr';
  }

  /** The place of a step from the left: the lowest stands where reading begins. */
  #at = (i: number, of: number): number => (this.#dir === 'rtl' ? of - 1 - i : i);

  #edge(x: number, y: number): string {
    const t = x / width;
    return `${x.toFixed(1)} ${(y + 34 * (1 - 4 * t * (1 - t))).toFixed(1)}`;
  }

  #part(i: number, of: number, number: number, on: boolean) {
    const gap = 2;
    const at = this.#at(i, of);
    const [from, to] = [(at * width) / of + gap, ((at + 1) * width) / of - gap];
    const points = Array.from({ length: 9 }, (_, k) => from + ((to - from) * k) / 8);
    const path = `M${points.map((x) => this.#edge(x, 4)).join(' L')} L${[...points].reverse().map((x) => this.#edge(x, 36)).join(' L')} Z`;
    const [x, y] = this.#edge((from + to) / 2, 25).split(' ');
    return svg`<path class="part hue-${hueOf(i, of)} ${on ? 'on' : ''}" d=${path} />
      ${on ? svg`<path d=${path} fill="url(#hatch)" />` : nothing}
      <text class=${on ? 'on' : ''} x=${x!} y=${y!} text-anchor="middle">${number}</text>`;
  }

  #marks(you: number, guide: number, of: number) {
    const at = [...(you >= 0 ? [[you, this.words.markYou] as const] : []), ...(guide >= 0 ? [[guide, this.words.markGuide] as const] : [])];
    const both = you === guide && you >= 0 ? [[you, `${this.words.markYou}, ${this.words.markGuide}`] as const] : at;
    return both.map(([i, text]) => {
      const place = this.#at(i, of);
      const x = place === 0 ? 14 : place === of - 1 ? width - 14 : ((place + 0.5) * width) / of;
      const [, y] = this.#edge(x, 53).split(' ');
      // The text of the first step begins at the edge where reading begins; that of the last ends at the other.
      const anchor = i === 0 ? 'start' : i === of - 1 ? 'end' : 'middle';
      return svg`<text class="mark" direction=${this.#dir} x=${x} y=${y!} text-anchor=${anchor}>▲ ${text}</text>`;
    });
  }
}
