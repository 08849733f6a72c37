import { LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LohFailed } from './events.ts';
import { fromIn, type From, type Speech } from './speaker.ts';
import { words, type FirstWords } from './words.ts';

/**
 * What the inner elements share: each draws with the words of its own widget, handed down by it, or in English where it stands alone.
 * When one cannot draw itself, the root hears of it and shows the way to phone instead.
 * @fires loh-failed - It could not be drawn.
 */
export class InnerElement extends LitElement {
  static override properties: PropertyDeclarations = { speech: { attribute: false } };

  /** How the widget speaks; set by the root. */
  declare speech: Speech | undefined;

  /** The interface’s words, in the widget’s language. */
  get words(): FirstWords {
    return this.speech?.words ?? words;
  }

  /** The `lang` of a text of the guide, where it is not the interface’s. */
  get from(): From {
    return fromIn(this.speech);
  }

  /** The guide’s language, to mark what stays in it: titles of sources, wording for the letter. */
  get guideLang(): string | typeof nothing {
    return this.speech?.guideLang ?? nothing;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.dispatchEvent(new LohFailed(error));
    }
  }

  protected override updated(changed: PropertyValues): void {
    // The help with wording asks for its words itself.
    if (changed.has('speech')) for (const help of this.renderRoot.querySelectorAll<LitElement>('loh-wording')) help.requestUpdate();
  }
}
