import { LitElement } from 'lit';
import { LohFailed } from './events.ts';

/** What the inner elements share: when one cannot draw itself, the root hears of it and shows the way to phone instead. */
export class InnerElement extends LitElement {
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.dispatchEvent(new LohFailed(error));
    }
  }
}
