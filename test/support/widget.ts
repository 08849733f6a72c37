import { fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import '../../src/define-later.ts';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { today } from '../../stories/cast.ts';

/** A widget as a practitioner meets it: what is on the screen, and what they do. */
export class Widget {
  readonly element: LevelsOfHelp;
  constructor(element: LevelsOfHelp) {
    this.element = element;
  }

  get screen(): (HTMLElement & { updateComplete: Promise<unknown> }) | null {
    return this.element.renderRoot.querySelector('#now');
  }
  get root(): ShadowRoot {
    return this.screen!.shadowRoot!;
  }
  get heading(): string {
    return this.root.querySelector('#heading')!.textContent.trim();
  }
  find<T extends HTMLElement = HTMLInputElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing on “${this.heading}” is ${selector}`);
    return found;
  }
  async settle(): Promise<this> {
    for (let i = 0; i < 4; i++) {
      await this.element.updateComplete;
      await this.screen?.updateComplete;
      await new Promise((done) => setTimeout(done));
    }
    return this;
  }
  async choose(...ids: string[]): Promise<this> {
    for (const id of ids) this.find(`#${CSS.escape(id)}`).click();
    return this.settle();
  }
  async write(id: string, text: string): Promise<this> {
    const field = this.find(`#${CSS.escape(id)}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return this.settle();
  }
  async press(text: string): Promise<this> {
    const button = [...this.root.querySelectorAll('button')].find((b) => b.textContent.trim() === text || b.getAttribute('aria-label') === text);
    if (!button) throw new Error(`no button “${text}” on “${this.heading}”`);
    button.click();
    return this.settle();
  }
  /** Continue, and once more where something is left blank on purpose. */
  async goOn(): Promise<this> {
    const before = this.heading;
    await this.press('Continue');
    if (this.heading === before && this.root.querySelector('#summary')) await this.press('Continue');
    return this;
  }
}

/** A fresh widget on a page. */
export async function widget(): Promise<Widget> {
  const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today}><p class="fallback">Phone children’s social care.</p></levels-of-help>`);
  return new Widget(element).settle();
}
