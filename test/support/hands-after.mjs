// The same practitioner, and a child they hand the screen to, in the conversations that come after a referral.
import { Hands } from './hands.mjs';

/** What is not right with the place that has focus, as it is seen: nothing where there is a ring around it, on the screen, with nothing over it. */
const amissInSight = () => {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  // The page’s end, and the host’s own places.
  if (!el || el === document.body || !(el.getRootNode() instanceof ShadowRoot)) return undefined;
  const what = `${el.getRootNode().host?.localName ?? ''} ${el.localName}#${el.id} “${(el.textContent ?? '').trim().slice(0, 30)}”`;
  const box = [...el.getClientRects()].find((r) => r.width > 1 && r.height > 1);
  if (!box) return `${what} is not drawn`;
  // Of a box to write much in a browser shows the line that is written on.
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const [x, y] = [box.left + box.width / 2, (top + bottom) / 2];
  if (x < 0 || x > innerWidth || bottom - top < Math.min(20, box.height - 2)) return `${what} is out of sight, at ${Math.round(box.left)}, ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerWidth}, ${innerHeight}`;
  const ringed = [el, el.closest('.option, .choice, .stand, label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2);
  if (!ringed) return `${what} has no ring`;
  let over = document.elementFromPoint(x, y);
  while (over?.shadowRoot?.elementFromPoint(x, y) && over.shadowRoot.elementFromPoint(x, y) !== over) over = over.shadowRoot.elementFromPoint(x, y);
  const own = el.closest('.option, .choice, label') ?? el;
  return over && (own.contains(over) || over.contains(el)) ? undefined : `${what} is covered by ${over?.localName}`;
};

export class HandsAfter extends Hands {
  /** What was not right with a focus on the way, where it is looked at. */
  amiss = [];
  /** The screens met, each as its element and what stands on it. */
  met = [];

  constructor(page, { looks = false } = {}) {
    super(page);
    this.looks = looks;
  }

  async landed() {
    if (!this.looks) return;
    const amiss = await this.page.evaluate(amissInSight);
    if (amiss && !this.amiss.includes(amiss)) this.amiss.push(amiss);
  }

  async enter() {
    await super.enter();
    if (!this.looks) return;
    const { tag } = await this.at();
    if (tag === 'BODY' || tag === 'HTML') this.amiss.push(`after a press focus was nowhere, on “${await this.heading()}”`);
  }

  /** The element in front, its page, the questions in their order, and whose turn it is. */
  screen = () =>
    this.page.evaluate(() => {
      const now = document.querySelector('levels-of-help').shadowRoot.querySelector('#now');
      return { tag: now.localName, page: now.page?.id, questions: now.page?.questions?.map(({ id }) => id) ?? [], between: Boolean(now.shadowRoot.querySelector('#have-it')), refused: Boolean(now.shadowRoot.querySelector('#summary')), text: now.shadowRoot.textContent };
    });

  /** Presses the button of an id on the screen in hand. */
  async pressId(id) {
    await this.tabTo((at) => at.id === id, id);
    await this.enter();
  }

  /** Presses the way on of the screen in hand, whatever it is called there. */
  async on() {
    const text = await this.page.evaluate(() => document.querySelector('levels-of-help').shadowRoot.querySelector('#now').shadowRoot.querySelector('.actions [part~="button"], form button[type=submit], button[part~="button"]').textContent.trim());
    await this.press(text);
  }

  /**
   * One conversation from the screen in hand to its letter, by what a story answers on a page. `at` is asked at every screen first;
   * where it says true it did what was to be done there, and by “stop” the conversation is left where it is.
   */
  async talk(answersOn, at = async () => false) {
    for (let step = 0; step < 150; step++) {
      const screen = await this.screen();
      this.met.push(screen);
      const did = await at(screen);
      if (did === 'stop') return;
      if (did) continue;
      switch (screen.tag) {
        case 'loh-referral':
          return;
        case 'loh-childs-page': {
          if (screen.between) {
            await this.pressId('have-it');
            break;
          }
          const answers = answersOn(screen.page);
          for (const id of screen.questions) if (answers[id]) await this.answer(id, answers[id]);
          await this.pressId(Object.keys(answers).length ? 'next' : 'skip');
          break;
        }
        case 'loh-page': {
          const answers = answersOn(screen.page);
          for (const id of screen.questions) if (answers[id]) await this.answer(id, answers[id]);
          await this.on();
          // What was left unanswered is said once, and can be gone on from.
          const after = await this.screen();
          if (after.page === screen.page && after.refused) await this.on();
          break;
        }
        default:
          await this.on();
      }
    }
    throw new Error(`no letter was come to: it stands on ${(await this.screen()).page}`);
  }
}
