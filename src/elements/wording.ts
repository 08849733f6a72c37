import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Guide } from '../guide/guide.ts';
import { phrasesIn, type Found } from '../guide/phrases-in.ts';
import type { Phrase } from '../guide/phrase.ts';
import { cite } from '../guide/source.ts';
import { look } from './look.ts';
import { english, type Words } from './english.ts';
import { fromIn, type Speech } from './speaker.ts';

/** The guide whose phrases are looked for, and as the screens show it. */
type Lent = { readonly guide: Guide; readonly shown?: Guide };

/** A field asks whose guide it is written under. The root lends the conversation it stands in; nothing, where help with wording is off. */
export class LohWordingAsked extends Event {
  /** What the root lends: the conversation, with its guide. */
  talk: Lent | undefined;
  /** How the widget speaks. */
  speech: Speech | undefined;
  constructor() {
    super('loh-wording-asked', { bubbles: true, composed: true });
  }
}

/** How long nobody has typed before the words are looked at. */
const pause = 400;
/** So many at a time: a longer list would be a reproach. */
const most = 3;

// What a practitioner said to keep, by conversation and field: in memory, and gone with the conversation.
const kept = new WeakMap<object, Map<string, Set<string>>>();

/** One phrase, with every way it was written here. */
type Row = { phrase: Phrase; written: string[] };

const rowsOf = (found: readonly Found[]): Row[] => {
  const rows = new Map<string, Row>();
  for (const { phrase, words: written } of found) {
    const row = rows.get(phrase.id) ?? { phrase, written: [] };
    if (!row.written.some((w) => w.toLowerCase() === written.toLowerCase())) row.written.push(written);
    rows.set(phrase.id, row);
  }
  return [...rows.values()];
};

const quoted = (words: Words['wording'], list: readonly string[]): string => list.map(words.written).join(', ');

/**
 * Under a text field, after a pause in writing: phrases that blame a child or a parent, or make harm small, with what to say instead and why.
 * It never blocks, never changes a word unasked, and leaves what stands in quotation marks alone.
 * @summary Help with wording, below the field it stands after.
 * @fires loh-wording-asked - Asks the root for the guide; it goes no further.
 */
export class LohWording extends LitElement {
  static override properties = { text: { attribute: false }, field: { attribute: false }, guide: { attribute: false }, rows: { state: true }, said: { state: true } };
  static override styles = [look, css`
    :host { display: block; font-size: var(--_small, 0.94em); }
    .rows { list-style: none; margin: 0.5em 0 0.9em; padding-block: 2px; padding-inline-start: 14px; border-inline-start: 3px solid var(--_line); }
    .rows > li { margin: 0; }
    .rows > li + li { margin-block-start: 0.4em; padding-block-start: 0.6em; border-block-start: 1px solid var(--_line-2); }
    .instead { margin: 0.15em 0 0; }
    .instead li { margin: 0; }
    p { margin: 0; }
    .written { font-weight: 600; }
    .ways { display: flex; flex-wrap: wrap; align-items: start; gap: 0 22px; }
    .ways button, summary { display: block; font-size: 1em; }
    details[open] { flex-basis: 100%; }
    details p { color: var(--_ink-2); margin-block-end: 0.4em; }
    .more { color: var(--_ink-2); margin-block-start: 0.4em; }
    @media (forced-colors: active) { .rows { border-color: CanvasText; } }
  `];

  /** What the field holds. */
  declare text: string;
  /** The field's id: which field's words were kept. */
  declare field: string;
  /** The guide, where it stands outside a conversation. */
  declare guide: Guide | undefined;
  declare private rows: Row[];
  /** What is said aloud: each phrase once. */
  declare private said: string;
  #told = new Set<string>();
  #justUsed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: HTMLElement | undefined;

  constructor() {
    super();
    this.text = '';
    this.field = '';
    this.rows = [];
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = this.#input;
    this.#listening?.addEventListener('blur', this.#lookNow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#listening?.removeEventListener('blur', this.#lookNow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('field')) {
      // Another field, or the first: what already stood in it is shown, and not read out.
      this.#told.clear();
      this.said = '';
      clearTimeout(this.#timer);
      this.#look(false);
    } else if (changed.has('text')) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#lookNow, pause);
    }
  }

  get #input(): HTMLInputElement | HTMLTextAreaElement | undefined {
    const before = this.previousElementSibling;
    return before instanceof HTMLTextAreaElement || before instanceof HTMLInputElement ? before : undefined;
  }

  get #asked(): LohWordingAsked {
    const asked = new LohWordingAsked();
    this.dispatchEvent(asked);
    return asked;
  }

  get #talk(): Lent | undefined {
    return this.guide ? { guide: this.guide } : this.#asked.talk;
  }

  get #words(): Words['wording'] {
    return (this.#asked.speech?.words ?? english).wording;
  }

  #keptHere(talk: object): Set<string> {
    const fields = kept.get(this.guide ?? talk) ?? new Map<string, Set<string>>();
    const here = fields.get(this.field) ?? new Set<string>();
    kept.set(this.guide ?? talk, fields.set(this.field, here));
    return here;
  }

  #found(): Found[] {
    const talk = this.text ? this.#talk : undefined;
    if (!talk) return [];
    const mine = this.#keptHere(talk);
    return phrasesIn(talk.guide, this.text).filter(({ phrase }) => !mine.has(phrase.id));
  }

  #lookNow = (): void => {
    clearTimeout(this.#timer);
    this.#look(true);
  };

  #look(aloud: boolean): void {
    const rows = rowsOf(this.#found());
    const fresh = rows.filter(({ phrase }) => !this.#told.has(phrase.id));
    for (const { phrase } of fresh) this.#told.add(phrase.id);
    if (rows.length || this.rows.length) this.rows = rows;
    if (!rows.length && !this.#justUsed) this.said = '';
    this.#justUsed = false;
    if (aloud && fresh.length) this.said = this.#words.announce(quoted(this.#words, fresh.flatMap((row) => row.written)));
  }

  protected override render() {
    // The place for what is said aloud is there from the first letter: one that came with its words would not be read.
    if (!this.text && !this.rows.length) return nothing;
    const words = this.#words;
    return html`<p class="sr" role="status">${this.said}</p>
      ${this.rows.length
        ? html`<div role="group" aria-label=${words.list}>
            <ul class="rows">${this.rows.slice(0, most).map((row) => this.#row(row, words))}</ul>
            ${this.rows.length > most ? html`<p class="more">${words.more(this.rows.length - most)}</p>` : nothing}
          </div>`
        : nothing}`;
  }

  #row({ phrase, written }: Row, words: Words['wording']) {
    const { sayInstead, swap, source } = phrase;
    const { speech } = this.#asked;
    const guideLang = speech?.guideLang ?? nothing;
    const why = this.#talk?.shown?.phrases?.find(({ id }) => id === phrase.id)?.why ?? phrase.why;
    const list = quoted(words, written);
    const references = this.#talk?.guide.references ?? [];
    return html`<li>
      <p><span class="written">${list}</span> ${words.instead}</p>
      <ul class="instead">${sayInstead.map((text) => html`<li lang=${guideLang}>${text}</li>`)}</ul>
      <div class="ways">
        <details>
          <summary>${words.why}<span class="sr">${words.whyOf(list)}</span></summary>
          <p lang=${fromIn(speech)(why)}>${why}</p>
          <p>${words.from} <span class="source" lang=${guideLang}>${[...new Set(cite(references, source).map(({ reference }) => reference.title))].join('; ')}.</span></p>
          <p>${words.yours}</p>
        </details>
        ${swap ? html`<button type="button" class="link" @click=${() => this.#use(phrase.id, swap)}>${words.use(swap)}</button>` : nothing}
        <button type="button" class="link" @click=${() => this.#keep(phrase.id)}>${words.keep}<span class="sr">${words.keepOf(list)}</span></button>
      </div>
    </li>`;
  }

  #keep(id: string): void {
    const talk = this.#talk;
    if (talk) this.#keptHere(talk).add(id);
    this.#look(false);
    this.#input?.focus();
  }

  #use(id: string, wording: string): void {
    const field = this.#input;
    const found = field && phrasesIn(this.#talk?.guide, field.value).find(({ phrase }) => phrase.id === id);
    if (!found) return;
    const first = wording.charAt(0);
    const put = (found.words.charAt(0) === found.words.charAt(0).toLowerCase() ? first : first.toUpperCase()) + wording.slice(1);
    field.focus();
    field.setSelectionRange(found.from, found.to);
    this.#justUsed = true;
    // The old way of typing for somebody is the only one that the browser's own undo takes back.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place
    if (!document.execCommand('insertText', false, put)) {
      field.setRangeText(put, found.from, found.to, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.said = this.#words.used(put);
  }
}
