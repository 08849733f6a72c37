import { english, type Words } from './english.ts';
import { InnerElement } from './inner-element.ts';

/** An inner element that comes after the first question, and so with the whole catalogue. */
export class LaterElement extends InnerElement {
  override get words(): Words {
    return this.speech?.words ?? english;
  }
}
