// What frameworks and hosts expect of any custom element, as custom-elements-everywhere and the gold standard ask it.
import { expect, fixture, html } from '@open-wc/testing';
import { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import * as hostEvents from '../../src/elements/host-events.ts';
import { LohFailed } from '../../src/elements/events.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { castMember, today } from '../../stories/cast.ts';
import { widget, Widget } from '../support/widget.ts';

type Declared = { attribute?: string | false; state?: boolean; type?: unknown; reflect?: boolean };
const properties = Object.entries(LevelsOfHelp.properties as Record<string, Declared>).filter(([, how]) => !how.state);
const attributeOf = ([name, how]: [string, Declared]) => (typeof how.attribute === 'string' ? how.attribute : name.toLowerCase());
const withAttribute = properties.filter(([, how]) => how.attribute !== false);
const booleans = withAttribute.filter(([, how]) => how.type === Boolean);
const strings = withAttribute.filter(([, how]) => how.type === String);
const numbers = withAttribute.filter(([, how]) => how.type === Number);
const objects = properties.filter(([, how]) => how.attribute === false);

const heardNames = Object.values(hostEvents)
  .map((Made) => Made.toString().match(/super\(\s*["'`](loh-[a-z-]+)/)?.[1] ?? '')
  .filter(Boolean);

/** Everything the element sends while something is done. */
async function heard(element: HTMLElement, act: () => unknown): Promise<string[]> {
  const names: string[] = [];
  const hear = (event: Event) => names.push(event.type);
  for (const name of [...heardNames, 'loh-failed']) element.addEventListener(name, hear);
  await act();
  for (const name of [...heardNames, 'loh-failed']) element.removeEventListener(name, hear);
  return names;
}

const quietly = async <T>(act: () => Promise<T>): Promise<T> => {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    return await act();
  } finally {
    Object.assign(console, { error, warn });
  }
};

describe('attributes and properties', () => {
  it('take the host’s values: text, yes or no, number and object', async () => {
    expect([booleans.length, strings.length, numbers.length, objects.length].every((n) => n > 0)).to.equal(true);
    const element = (await widget()).element as unknown as Record<string, unknown> & HTMLElement;
    for (const [name] of objects.filter(([name]) => name !== 'guide')) {
      const value = name === 'contacts' ? [] : {};
      element[name] = value;
      expect(element[name], name).to.equal(value);
    }
    for (const entry of strings) {
      element.setAttribute(attributeOf(entry), 'some-words');
      expect(element[entry[0]], entry[0]).to.equal('some-words');
      element[entry[0]] = 'other-words';
      expect(element[entry[0]], entry[0]).to.equal('other-words');
    }
    for (const entry of numbers) {
      element.setAttribute(attributeOf(entry), '7');
      expect(element[entry[0]], entry[0]).to.equal(7);
    }
  });

  it('a yes or no is no unless it is set; there is yes, whatever it says; gone is no', () => {
    const element = document.createElement('levels-of-help') as unknown as Record<string, unknown> & HTMLElement;
    for (const [name, how] of booleans) {
      expect(element[name], name).to.equal(false);
      for (const value of ['', 'false', 'yes']) {
        element.setAttribute(attributeOf([name, how]), value);
        expect(element[name], `${name}="${value}"`).to.equal(true);
      }
      element.removeAttribute(attributeOf([name, how]));
      expect(element[name], name).to.equal(false);
    }
  });

  it('are lower case with hyphens as attributes, and camel case as properties, with no two alike', () => {
    for (const entry of withAttribute) expect(attributeOf(entry), entry[0]).to.match(/^[a-z]+(-[a-z]+)*$/);
    for (const entry of withAttribute) expect(attributeOf(entry).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())).to.equal(entry[0]);
    expect(new Set(withAttribute.map(attributeOf)).size).to.equal(withAttribute.length);
  });

  it('objects never become attributes, and no attribute appears that the host did not set', async () => {
    const element = document.createElement('levels-of-help');
    document.body.append(element);
    const w = await new Widget(element).settle();
    element.contacts = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }];
    element.prefill = { 'who-and-where': { age: { age: 12 } } };
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    const set = element.getAttributeNames();
    // Reflected only as long as there is something to say: a look is chosen by attribute selectors.
    expect(set.filter((name) => element.getAttribute(name) !== '')).to.deep.equal([]);
    expect(set.filter((name) => !['theme', 'density'].includes(name))).to.deep.equal([]);
    expect(element.className).to.equal('');
    expect(element.getAttribute('style')).to.equal(null);
    expect(element.textContent).to.equal('');
    element.remove();
  });

  it('keep the host’s class, style, id, title and role as they were', async () => {
    const element = await fixture<LevelsOfHelp>(html`<levels-of-help as-of=${today} class="theirs" style="margin: 3px" id="theirs" title="Theirs" role="region"></levels-of-help>`);
    const before = element.outerHTML;
    const w = await new Widget(element).settle();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    for (const name of ['class', 'style', 'id', 'title', 'role']) expect(before).to.include(`${name}="${element.getAttribute(name)!}"`);
  });

  it('set to what they were, change nothing on the screen and lose nothing', async () => {
    const w = await widget();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.write('whereabouts-place', 'In the library (invented)');
    const field = w.find('#whereabouts-place');
    const record = w.element.record;
    const element = w.element as unknown as Record<string, unknown>;
    for (let i = 0; i < 3; i++) {
      for (const [name] of properties) {
        const { [name]: value } = element;
        element[name] = value;
      }
      await w.settle();
    }
    expect(w.find('#whereabouts-place')).to.equal(field);
    expect(field.value).to.equal('In the library (invented)');
    expect(w.element.record).to.equal(record);
  });

  it('take nonsense without falling over: the first question still stands, or the way to phone', async () => {
    await quietly(async () => {
      for (const [name] of properties) {
        const element = document.createElement('levels-of-help');
        document.body.append(element);
        for (const value of [null, undefined, '', 'nonsense', -1, true, {}, [null], () => undefined]) {
          (element as unknown as Record<string, unknown>)[name] = value;
          await element.updateComplete;
          expect(element.renderRoot.querySelector('loh-danger'), `${name} = ${String(value)}`).to.exist;
          expect(element.renderRoot.querySelector('#now, [role=alert]'), `${name} = ${String(value)}`).to.exist;
        }
        element.remove();
      }
    });
  }).timeout(60000);
});

describe('what cannot be drawn at all', () => {
  it('is told, and the page around it goes on', async () => {
    await quietly(async () => {
      const element = document.createElement('levels-of-help');
      const failed: unknown[] = [];
      element.addEventListener('loh-failed', (event) => failed.push(event.error));
      // No attribute can be made of it, at any try.
      element.theme = Symbol('odd') as never;
      document.body.append(element);
      await new Promise((done) => setTimeout(done, 50));
      expect(failed.length).to.be.within(1, 3);
      element.remove();
    });
  });
});

describe('events', () => {
  it('have lower-case names with hyphens, bubble out of every shadow root, and cannot be cancelled: nothing waits for them', () => {
    expect(heardNames.length).to.be.at.least(8);
    for (const name of heardNames) expect(name).to.match(/^loh-[a-z]+(-[a-z]+)*$/);
    const sent = [
      new hostEvents.LohStarted('a'),
      new hostEvents.LohPageAnswered('a', 1),
      new hostEvents.LohPhoneNowEvent('a'),
      new hostEvents.LohRecommended('a', 'b'),
      new hostEvents.LohReferred('ready'),
      new hostEvents.LohExited(),
      new hostEvents.LohWiped(),
      new LohFailed(new Error('made up'), true),
    ];
    for (const event of sent) expect([event.bubbles, event.composed, event.cancelable], event.type).to.deep.equal([true, true, false]);
    // It carries what was written: whoever listens at the element hears it, and nobody further out.
    const draft = new hostEvents.LohDraft(undefined as never);
    expect([draft.bubbles, draft.composed]).to.deep.equal([false, false]);
  });

  it('tell what the practitioner does, and nothing of what the host sets or opens', async () => {
    const w = await widget();
    const { element } = w;
    const quiet = await heard(element, async () => {
      element.agency = 'school';
      element.contacts = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }];
      element.prefill = { 'who-and-where': { age: { age: 12 } } };
      element.withoutLanguageHelp = true;
      element.name = 'referral';
      element.guide = guide;
      await w.settle();
      element.open(castMember('young-carer').assessment);
      await w.settle();
    });
    expect(quiet).to.deep.equal([]);
    await element.wipe();
    await w.settle();
    const told = await heard(element, async () => {
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.goOn();
    });
    expect(told).to.deep.equal(['loh-started', 'loh-answered']);
  });

  it('are heard the same by a listener above, by capture, and once where it asks for once', async () => {
    const outer = await fixture<HTMLElement>(html`<div><levels-of-help as-of=${today}></levels-of-help></div>`);
    const w = await new Widget(outer.querySelector('levels-of-help')!).settle();
    const order: string[] = [];
    outer.addEventListener('loh-answered', (event) => order.push(`capture ${event.target === w.element}`), { capture: true });
    outer.addEventListener('loh-answered', () => order.push('bubble'));
    w.element.addEventListener('loh-answered', () => order.push('once'), { once: true });
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    await w.press('Continue');
    if (w.heading === 'You and the child') await w.press('Continue');
    expect(order).to.deep.equal(['capture true', 'once', 'bubble', 'capture true', 'bubble']);
  });
});

describe('children', () => {
  it('belong to the host: drawn again, changed, taken away and put back, they stand as the host has them', async () => {
    const w = await widget();
    const { element } = w;
    const content = element.querySelector('p')!;
    for (const text of ['One', 'Two', 'Three']) {
      content.textContent = text;
      await w.settle();
      expect(element.textContent).to.equal(text);
    }
    element.replaceChildren();
    await w.settle();
    element.append(content, 'and more');
    await w.settle();
    expect([...element.childNodes].map((n) => n.textContent)).to.deep.equal(['Three', 'and more']);
    expect(content.assignedSlot).to.equal(element.renderRoot.querySelector('slot'));
  });
});

describe('what an element leaves alone', () => {
  it('is hidden where the host hides it, and puts nothing into the page around it', async () => {
    const before = [...document.head.childNodes, ...document.body.childNodes].length;
    const sheets = document.adoptedStyleSheets.length;
    const globals = new Set(Object.keys(window));
    const w = await widget();
    w.element.hidden = true;
    expect(getComputedStyle(w.element).display).to.equal('none');
    w.element.hidden = false;
    expect(getComputedStyle(w.element).display).to.equal('block');
    expect(w.element.shadowRoot).to.equal(w.element.renderRoot);
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(Object.keys(window).filter((name) => !globals.has(name))).to.deep.equal([]);
    expect([...document.head.childNodes, ...document.body.childNodes].length).to.be.at.most(before + 1);
  });

  it('may be made in any way and under another tag, and has methods that can be put over its own', async () => {
    expect(new LevelsOfHelp()).to.be.instanceOf(HTMLElement);
    let wiped = 0;
    class Theirs extends LevelsOfHelp {
      override wipe(): Promise<void> {
        wiped++;
        return super.wipe();
      }
    }
    customElements.define('theirs-levels-of-help', Theirs);
    const form = await fixture<HTMLFormElement>(html`<form><theirs-levels-of-help></theirs-levels-of-help></form>`);
    const w = await new Widget(form.querySelector<Theirs>('theirs-levels-of-help')!).settle();
    expect(w.heading).to.equal('Right now');
    form.reset();
    expect(wiped, 'a form’s reset goes through the method that was put over it').to.equal(1);
  });
});
