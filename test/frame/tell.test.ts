import { expect, fixture, html } from '@open-wc/testing';
import { FrameSays, readMessage, type FrameSaying } from '../../src/frame/messages.ts';
import { heights } from '../../src/frame/protocol.ts';
import { tellEvents, tellHeight, tellPlace } from '../../src/frame/tell.ts';

const told = () => {
  const all: FrameSaying[] = [];
  return { all, say: (message: FrameSaying) => void all.push(message) };
};
const event = (name: string, fields: object) => Object.assign(new Event(name), fields);
const frames = (n: number): Promise<void> => new Promise((done) => requestAnimationFrame(() => (n > 1 ? void frames(n - 1).then(done) : done())));

describe('tellEvents', () => {
  it('passes on the fields named for each event, and nothing more', async () => {
    const element = await fixture<HTMLElement & { persist?: string }>(html`<div></div>`);
    const { all, say } = told();
    const stop = tellEvents(element, say);
    element.dispatchEvent(event('loh-phone-now', { step: 'phone-today', secret: 'Canary' }));
    element.dispatchEvent(event('loh-answered', { page: 'now', reached: 2, answers: { danger: 'Canary' } }));
    element.dispatchEvent(event('loh-recommended', { level: undefined, howSoon: 'phone-today' }));
    element.dispatchEvent(event('loh-judged', { decision: 'lower', step: 'level-2', reason: 'Canary wrote this' }));
    element.dispatchEvent(event('loh-failed', { error: new TypeError('Canary') }));
    element.dispatchEvent(event('loh-unheard-of', { step: 'x' }));
    stop();
    element.dispatchEvent(event('loh-phone-now', { step: 'phone-today' }));
    expect(all).to.deep.equal([
      { kind: 'event', name: 'loh-phone-now', fields: { step: 'phone-today' } },
      { kind: 'event', name: 'loh-answered', fields: { page: 'now', reached: 2 } },
      { kind: 'event', name: 'loh-recommended', fields: { howSoon: 'phone-today' } },
      { kind: 'event', name: 'loh-judged', fields: { decision: 'lower', step: 'level-2' } },
      { kind: 'event', name: 'loh-failed', fields: { error: 'TypeError' } },
    ]);
    for (const message of all) expect('says' in readMessage(FrameSays, { version: 1, ...message })).to.be.true;
  });
  it('lets a draft out only where the page keeps drafts', async () => {
    const element = await fixture<HTMLElement & { persist?: string }>(html`<div></div>`);
    const { all, say } = told();
    tellEvents(element, say);
    const draft = { format: 'levels-of-help/draft', version: 0 };
    for (const persist of [undefined, 'none', 'sealed']) {
      Object.assign(element, { persist });
      element.dispatchEvent(event('loh-draft', { draft }));
    }
    expect(all).to.deep.equal([]);
    element.persist = 'host';
    element.dispatchEvent(event('loh-draft', { draft }));
    expect(all).to.deep.equal([{ kind: 'event', name: 'loh-draft', fields: { draft } }]);
  });
});

describe('tellHeight', () => {
  it('says whole pixels, once for each change, and stays within bounds', async () => {
    const element = await fixture<HTMLElement>(html`<div><div id="in"></div></div>`);
    const inner = element.querySelector<HTMLElement>('#in')!;
    const { all, say } = told();
    const stop = tellHeight(element, say);
    const at = async (height: string) => {
      inner.setAttribute('style', `height: ${height}`);
      await frames(3);
      return all.at(-1);
    };
    expect(await at('100.2px')).to.deep.equal({ kind: 'height', px: 101 });
    expect(await at('100.4px')).to.deep.equal({ kind: 'height', px: 101 });
    expect(await at('0px')).to.deep.equal({ kind: 'height', px: heights.least });
    expect(await at('30000px')).to.deep.equal({ kind: 'height', px: heights.most });
    stop();
    await at('200px');
    expect(all.slice(-3)).to.deep.equal([101, heights.least, heights.most].map((px) => ({ kind: 'height', px })));
  });
});

describe('tellPlace', () => {
  it('says where the heading is that was moved to, and no other place', async () => {
    const element = await fixture<HTMLElement>(html`<div><h2 id="heading" tabindex="-1">Now</h2><button>Go</button></div>`);
    const { all, say } = told();
    const stop = tellPlace(element, say);
    element.querySelector('button')!.focus();
    expect(all).to.deep.equal([]);
    element.querySelector('h2')!.focus();
    expect(all).to.have.length(1);
    expect('says' in readMessage(FrameSays, { version: 1, ...all[0] })).to.be.true;
    stop();
  });
});
