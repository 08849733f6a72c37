// Wherever a page puts the element, and however often it takes it away: what was written stands, and nothing is heard twice.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LevelsOfHelp } from '../../src/elements/levels-of-help.ts';
import { today } from '../../stories/cast.ts';
import { widget, Widget } from '../support/widget.ts';

const place = 'In the library (invented)';

/** A widget on the second page, with something being written. */
async function written(w: Widget): Promise<Widget> {
  await w.choose('danger-no', 'whereabouts-confirmed');
  await w.goOn();
  return w.write('whereabouts-place', place);
}
const stands = (w: Widget) => {
  expect(w.heading).to.equal('You and the child');
  expect(w.find('#whereabouts-place').value).to.equal(place);
  expect(w.element.record!.said.map((s) => s.page)).to.deep.equal(['now']);
};
const made = (): LevelsOfHelp => {
  const element = document.createElement('levels-of-help');
  element.asOf = today;
  return element;
};

/** What is listened to outside the element, while something is done: each with how often it is listened to more than before. */
async function listeners(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const count: Record<string, number> = {};
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const outside = (target: EventTarget) => target === window || target === document || (target instanceof HTMLFormElement && target.getRootNode() === document);
  const counted = new Map<string, Set<unknown>>();
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args: Parameters<typeof add>) {
    const target = this ?? window;
    if (outside(target)) counted.set(args[0], (counted.get(args[0]) ?? new Set()).add(args[1]));
    add.apply(target, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...args: Parameters<typeof remove>) {
    counted.get(args[0])?.delete(args[1]);
    remove.apply(this ?? window, args);
  };
  try {
    await act();
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  }
  for (const [name, those] of counted) if (those.size) count[name] = those.size;
  return count;
}

describe('wherever a page puts the element', () => {
  it('works inside another shadow root, and its events reach the page', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('section')).attachShadow({ mode: 'closed' });
    const element = made();
    inner.append(element);
    const heard: Event[] = [];
    host.addEventListener('loh-phone-now', (event) => heard.push(event));
    const w = await new Widget(element).settle();
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    expect(heard).to.have.length(1);
    expect(heard[0]!.target, 'a page is not told of what is inside').to.equal(host);
    expect((inner.activeElement as LevelsOfHelp).renderRoot.querySelector('#now')!.shadowRoot!.activeElement!.id).to.equal('heading');
  });

  it('works in a modal dialog: focus is inside, Escape closes it, and what was written stands when it opens again', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><levels-of-help as-of=${today}></levels-of-help></dialog>`);
    dialog.showModal();
    const w = await written(await new Widget(dialog.querySelector('levels-of-help')!).settle());
    w.find('#whereabouts-place').focus();
    expect(document.activeElement).to.equal(w.element);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    dialog.showModal();
    await w.settle();
    stands(w);
    await w.goOn();
    expect(w.heading).to.equal('Asked about every child');
    dialog.close();
  });

  it('keeps what was written when it is taken away, moved and put back, and hears nothing twice', async () => {
    const w = await written(await widget());
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    const { element } = w;
    const before = await listeners(async () => {
      element.remove();
      document.body.append(element);
      await w.settle();
    });
    const after = await listeners(async () => {
      for (let i = 0; i < 3; i++) {
        element.remove();
        await w.settle();
        elsewhere.append(element);
        document.body.prepend(element);
        await w.settle();
      }
    });
    stands(w);
    expect(Math.max(0, ...Object.values(after)), JSON.stringify(after)).to.be.at.most(Math.max(1, ...Object.values(before)));
    for (const [name, times] of Object.entries(after)) expect(times, name).to.equal(before[name]);
    const heard: string[] = [];
    document.addEventListener('loh-answered', (event) => heard.push((event as unknown as { page: string }).page));
    await w.goOn();
    expect(heard).to.deep.equal(['who-and-where']);
    element.remove();
  });

  it('leaves no listener and no timer behind when it is taken away', async () => {
    const open = new Set<unknown>();
    const real = { setTimeout: setTimeout.bind(globalThis), setInterval: setInterval.bind(globalThis), clearTimeout: clearTimeout.bind(globalThis), clearInterval: clearInterval.bind(globalThis) };
    let element: LevelsOfHelp;
    const left = await listeners(async () => {
      element = made();
      element.idleMinutes = 5;
      element.persist = 'host';
      for (const name of ['setTimeout', 'setInterval'] as const)
        globalThis[name] = ((...args: Parameters<typeof setTimeout>) => {
          const id = real[name](...args) as unknown as number;
          // Those of the test, and of what is drawn next, are over at once.
          if (Number(args[1]) >= 1000) open.add(id);
          return id;
        }) as never;
      for (const name of ['clearTimeout', 'clearInterval'] as const)
        globalThis[name] = ((id: number) => {
          open.delete(id);
          real[name](id);
        }) as never;
      try {
        document.body.append(element);
        const w = await written(await new Widget(element).settle());
        expect(open.size, 'it counts the minutes').to.be.greaterThan(0);
        element.remove();
        await w.settle();
      } finally {
        Object.assign(globalThis, real);
      }
    });
    expect([...open]).to.deep.equal([]);
    expect(left).to.deep.equal({});
  });

  it('stands in the form it is in: moved to another, it joins that one alone', async () => {
    const forms = await fixture<HTMLElement>(
      html`<div>
        <form id="a"><levels-of-help name="referral" as-of=${today}></levels-of-help></form>
        <form id="b"></form>
      </div>`,
    );
    const [a, b] = forms.querySelectorAll('form');
    const w = await written(await new Widget(a!.querySelector('levels-of-help')!).settle());
    expect([...new FormData(a)].map(([name]) => name)).to.deep.equal(['referral']);
    b!.append(w.element);
    await w.settle();
    expect([...new FormData(a)]).to.deep.equal([]);
    expect([...new FormData(b)].map(([name]) => name)).to.deep.equal(['referral']);
    stands(w);
  });

  it('shows other content that the host puts inside later, and keeps what was written', async () => {
    const w = await written(await widget());
    w.element.innerHTML = '<p>Other words of the host.</p>';
    await w.settle();
    stands(w);
    w.element.guide = { nonsense: true };
    await w.settle();
    expect(w.element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('stands beside another, and each keeps to itself', async () => {
    const both = await fixture<HTMLElement>(html`<div><levels-of-help as-of=${today} agency="school"></levels-of-help><levels-of-help as-of=${today} agency="police"></levels-of-help></div>`);
    const [a, b] = await Promise.all([...both.querySelectorAll('levels-of-help')].map((e) => new Widget(e).settle()));
    await written(a!);
    expect(b!.heading).to.equal('Right now');
    expect(b!.element.isWritten).to.equal(false);
    await b!.choose('danger-no', 'whereabouts-confirmed');
    await b!.goOn();
    expect(b!.find('#whereabouts-place').value).to.equal('');
    await b!.element.wipe();
    await b!.settle();
    stands(a!);
  });
});

describe('however a page makes the element', () => {
  it('takes what was set before it was connected', async () => {
    const element = made();
    element.agency = 'school';
    element.contacts = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }];
    element.prefill = { 'who-and-where': { age: { age: 12 } } };
    document.body.append(element);
    const w = await new Widget(element).settle();
    await w.choose('danger-no', 'whereabouts-confirmed');
    await w.goOn();
    expect(w.find('#age').value).to.equal('12');
    expect(w.find('#agency-school').checked).to.equal(true);
    element.remove();
  });

  it('takes properties that were set before it was one of ours, over what its attributes say', async () => {
    // An element of a document that shows nothing is not upgraded until it comes into one that does.
    const element = document.implementation.createHTMLDocument().createElement('levels-of-help');
    expect(element.shadowRoot).to.equal(null);
    expect('record' in element).to.equal(false);
    element.setAttribute('agency', 'police');
    const contacts = [{ id: 'front-door', name: 'Exampleshire front door (invented)', phone: '01632 960000' }];
    Object.assign(element, { agency: 'school', asOf: today, contacts, withoutLanguageHelp: true });
    document.body.append(element);
    const w = await new Widget(element).settle();
    expect(element.contacts).to.equal(contacts);
    expect(element.withoutLanguageHelp).to.equal(true);
    expect(
      Object.keys(element).filter((key) => ['agency', 'asOf', 'contacts', 'withoutLanguageHelp'].includes(key)),
      'no shadow over the accessors',
    ).to.deep.equal([]);
    await w.choose('danger-yes', 'whereabouts-confirmed');
    await w.press('Continue');
    expect(w.root.textContent).to.include('01632 960000');
    await w.press('Go on');
    expect(w.find('#agency-school').checked).to.equal(true);
    element.remove();
  });

  it('comes to the same whatever the order in which its attributes are set', async () => {
    const attributes = [
      ['agency', 'school'],
      ['as-of', today],
      ['child-age', '12'],
      ['name', 'referral'],
      ['without-language-help', ''],
    ] as const;
    const states: unknown[] = [];
    for (const order of [attributes, [...attributes].reverse(), [...attributes.slice(2), ...attributes.slice(0, 2)]]) {
      const element = document.createElement('levels-of-help');
      document.body.append(element);
      for (const [name, value] of order) element.setAttribute(name, value);
      const w = await new Widget(element).settle();
      await w.choose('danger-no', 'whereabouts-confirmed');
      await w.goOn();
      states.push([element.asOf, element.name, element.withoutLanguageHelp, w.find('#age').value, w.find('#agency-school').checked, element.record!.asOf]);
      element.remove();
    }
    expect(states[0]).to.deep.equal([today, 'referral', true, '12', true, today]);
    for (const state of states) expect(state).to.deep.equal(states[0]);
  });

  it('gives a copy by cloneNode that has its settings and its content, and nothing of what was written', async () => {
    const w = await written(await widget());
    w.element.after(w.element.cloneNode(true));
    const [, copy] = w.element.parentElement!.querySelectorAll('levels-of-help');
    const c = await new Widget(copy!).settle();
    expect(c.heading).to.equal('Right now');
    expect(copy!.asOf).to.equal(today);
    expect(copy!.querySelector('p')!.textContent).to.equal('Phone children’s social care.');
    expect(JSON.stringify([copy!.record, copy!.outerHTML])).not.to.include(place);
    stands(w);
    copy!.remove();
  });
});
