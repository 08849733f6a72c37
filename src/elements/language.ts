import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Page } from '../guide/conversation.ts';
import type { Overlay } from '../guide/overlay.ts';
import { translatePage } from '../guide/translate.ts';
import type { Words } from './english.ts';
import type { Speech } from './speaker.ts';
import { words, type FirstWords } from './words.ts';

/** A language of the interface: its tag, which way it is written, its catalogue, and a guide in it as far as somebody has put one into it. */
export type Language = { lang: string; dir?: 'rtl'; words: Words; guide?: Overlay };

/** The languages there are, by tag. Widgets already on the page hear of one that comes later. */
export class Languages extends Map<string, Language> {
  readonly changes = new EventTarget();

  override set(tag: string, language: Language): this {
    super.set(tag.toLowerCase(), language);
    this.changes.dispatchEvent(new Event('change'));
    return this;
  }
}

const above = (node: Element): Element | null => {
  if (node.assignedSlot) return node.assignedSlot;
  const up = node.parentNode;
  return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
};

/** The `lang` that an element is under: its own, or the nearest of those it stands in, through slots and shadow roots. */
export function nearestLang(element: Element): string {
  for (let node: Element | null = element; node; node = above(node)) {
    const lang = node.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** The language of a tag: that very one, or the one of its first part: `cy-GB` is `cy`. None for English, and for one that nobody has brought. */
export const languageOf = (tag: string, languages: ReadonlyMap<string, Language>): Language | undefined => languages.get(tag.toLowerCase()) ?? languages.get(primary(tag));

const english: Pick<Language, 'lang' | 'dir'> & { words: FirstWords } = { lang: 'en', words };

/** Which language a widget speaks: that of its nearest `lang`. It follows its own `lang`, looks again when it is put elsewhere, and when a language arrives. */
export class Tongue implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #languages: () => Languages;
  #watch: MutationObserver | undefined;
  #language: Language | undefined;
  #speech: { of: Language | undefined; from: string; untranslated: ReadonlySet<string> | undefined; speech: Speech | undefined } | undefined;

  constructor(host: ReactiveControllerHost & Element, languages: () => Languages) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  hostConnected(): void {
    // Made here and not before: a server may make an element, and has none.
    this.#watch ??= new MutationObserver(() => this.#look());
    this.#watch.observe(this.#host, { attributeFilter: ['lang'] });
    this.#languages().changes.addEventListener('change', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#languages().changes.removeEventListener('change', this.#look);
  }

  #look = (): void => {
    const language = languageOf(nearestLang(this.#host), this.#languages());
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  };

  get lang(): string {
    return (this.#language ?? english).lang;
  }
  get dir(): 'ltr' | 'rtl' {
    return this.#language?.dir ?? 'ltr';
  }
  get words(): FirstWords {
    return (this.#language ?? english).words;
  }
  /** The guide in this language, as far as there is one. */
  get overlay(): Overlay | undefined {
    return this.#language?.guide;
  }

  /** The page that is drawn before the guide has arrived. */
  page(opening: Page | undefined): Page | undefined {
    return opening && translatePage(opening, this.overlay);
  }

  /** What is handed down to whatever draws. The same object until something of it changes; none where all of it is English. */
  speech(guideLanguage: string, untranslated: ReadonlySet<string> | undefined): Speech | undefined {
    const of = this.#language;
    if (this.#speech?.of === of && this.#speech?.from === guideLanguage && this.#speech.untranslated === untranslated) return this.#speech.speech;
    const same = primary(guideLanguage) === primary(this.lang);
    const speech = of || !same ? { lang: this.lang, dir: this.dir, ...(of && { words: of.words }), ...(!same && { guideLang: guideLanguage }), langOf: (text: string) => (!same && untranslated?.has(text) ? guideLanguage : undefined) } : undefined;
    this.#speech = { of, from: guideLanguage, untranslated, speech };
    return speech;
  }
}
