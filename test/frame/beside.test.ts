import { expect, fixture, html } from '@open-wc/testing';
import { connect } from '../../src/frame/beside.ts';

const format = 'levels-of-help/frame';
type Message = Record<string, unknown>;
const task = () => new Promise((done) => setTimeout(done));
const until = async (is: () => unknown) => {
  for (let i = 0; i < 200 && !is(); i++) await task();
  expect(is()).to.be.ok;
};
const failed = async (promise: Promise<unknown>) => promise.then(() => expect.fail('it was given'), (error: unknown) => (error as Error).message);

/** An iframe of this origin in which a page speaks as the frame would. */
async function frame(settings = {}, options = {}) {
  // Listened for from the beginning: on a quick machine it has loaded before the fixture is given.
  let hasLoaded: () => void = () => {};
  const loaded = new Promise<void>((done) => (hasLoaded = done));
  const iframe = await fixture<HTMLIFrameElement>(html`<iframe title="A frame" src="/test/support/empty.html" @load=${() => hasLoaded()}></iframe>`);
  await loaded;
  const inner = iframe.contentWindow!;
  const said: Message[] = [];
  let port: MessagePort | undefined;
  inner.addEventListener('message', ({ data, ports }: MessageEvent<Message>) => {
    said.push(data);
    if (data['kind'] !== 'hello') return;
    port = ports[0]!;
    port.onmessage = (event: MessageEvent<Message>) => void said.push(event.data);
  });
  const ready = (nonce = '0123456789abcdef0123456789abcdef', more: Message = {}, { origin = location.origin, source = inner as Window } = {}) =>
    dispatchEvent(new MessageEvent('message', { data: { format, version: 1, kind: 'ready', nonce, ...more }, origin, source }));
  const beside = connect(iframe, settings, options);
  return { iframe, said, ready, beside, of: (kind: string) => said.filter((m) => m['kind'] === kind), tell: (message: unknown) => port!.postMessage(message), connected: () => Boolean(port) };
}

describe('beside a frame', () => {
  it('knocks, answers ready with a hello that carries its nonce and a port, and configures', async () => {
    const { said, ready, beside, of, tell } = await frame({ agency: 'police', authority: undefined });
    await until(() => of('knock').length);
    ready();
    await until(() => of('configure').length);
    expect(of('hello')).to.deep.equal([{ format, version: 1, kind: 'hello', nonce: '0123456789abcdef0123456789abcdef' }]);
    expect(of('configure')).to.deep.equal([{ version: 1, kind: 'configure', id: 1, settings: { agency: 'police' } }]);
    tell({ version: 1, kind: 'answer', id: 1, value: null });
    await beside.ready;
    ready();
    await task();
    expect(said.filter((m) => m['kind'] === 'hello'), 'the same ready again is not answered').to.have.length(1);
    beside.close();
  });

  for (const [what, args] of [
    ['another origin', [undefined, {}, { origin: 'https://elsewhere.example' }]],
    ['no origin', [undefined, {}, { origin: 'null' }]],
    ['another window', [undefined, {}, { source: window }]],
    ['another version', [undefined, { version: 2 }]],
    ['something more', [undefined, { port: 1 }]],
    ['a nonce that is none', ['<b>']],
  ] as const)
    it(`gives no port to a ready of ${what}`, async () => {
      const { ready, beside, connected, of } = await frame();
      (ready as (...given: unknown[]) => void)(...args);
      await task();
      await task();
      expect(of('hello')).to.deep.equal([]);
      expect(connected()).to.be.false;
      beside.close();
    });

  it('keeps what is asked until there is somebody to ask, and gives the answers by their numbers', async () => {
    const { ready, beside, of, tell } = await frame();
    const [text, code] = [beside.text(), beside.code()];
    ready();
    await until(() => of('ask').length === 2);
    const [first, second] = of('ask');
    tell({ version: 1, kind: 'answer', id: second!['id'], value: 'level-3.phone-today' });
    tell({ version: 1, kind: 'answer', id: first!['id'], value: 'REFERRAL' });
    expect(await Promise.all([text, code])).to.deep.equal(['REFERRAL', 'level-3.phone-today']);
    const record = beside.record();
    await until(() => of('ask').length === 3);
    tell({ version: 1, kind: 'answer', id: of('ask')[2]!['id'], value: null });
    expect(await record).to.be.undefined;
    beside.close();
  });

  it('rejects what was refused, could not be done, or is something else than was asked', async () => {
    const { ready, beside, of, tell } = await frame();
    ready();
    await until(() => of('configure').length);
    const why = [beside.open({ said: 1 }), beside.fhir(), beside.text(), beside.configure({ agency: 'x' })].map(failed);
    await until(() => of('ask').length === 2 && of('configure').length === 2);
    const [fhir, text] = of('ask').map((m) => m['id']);
    tell({ version: 1, kind: 'answer', id: of('open')[0]!['id'], error: 'unreadable' });
    tell({ version: 1, kind: 'answer', id: fhir, error: 'not-loaded' });
    tell({ version: 1, kind: 'answer', id: text, value: { not: 'text' } });
    tell({ version: 1, kind: 'fault', fault: 'shape', id: of('configure')[1]!['id'] });
    expect(await Promise.all(why)).to.deep.equal(['The frame could not do this: unreadable.', 'The frame could not do this: not-loaded.', 'The frame gave something else than was asked.', 'The frame refused this: shape.']);
    beside.close();
  });

  it('tells events again on the iframe, follows its height by the attribute within bounds, and takes nothing else', async () => {
    const { iframe, ready, beside, of, tell } = await frame({}, { minHeight: 100, maxHeight: 900 });
    ready();
    await until(() => of('configure').length);
    const heard: unknown[] = [];
    iframe.parentElement!.addEventListener('loh-phone-now', (event) => heard.push([event.target, (event as Event & { step: string }).step]));
    tell({ version: 1, kind: 'height', px: 321 });
    await until(() => iframe.height === '321');
    tell({ version: 1, kind: 'height', px: 5000 });
    await until(() => iframe.height === '900');
    tell({ version: 1, kind: 'height', px: 50 });
    await until(() => iframe.height === '100');
    tell({ version: 1, kind: 'height', px: '700' });
    tell({ version: 1, kind: 'event', name: 'loh-phone-now', fields: { step: 'phone-today', more: 'x' } });
    tell({ version: 1, kind: 'event', name: 'click', fields: {} });
    tell({ version: 1, kind: 'event', name: 'loh-phone-now', fields: { step: 'phone-today' } });
    await until(() => heard.length);
    expect(heard).to.deep.equal([[iframe, 'phone-today']]);
    expect(iframe.height).to.equal('100');
    expect(iframe.getAttribute('style')).to.be.null;
    beside.close();
  });

  it('brings a heading into sight that the reader was taken to, and moves nothing else', async () => {
    const { iframe, ready, beside, of, tell } = await frame();
    const tall = document.createElement('div');
    tall.setAttribute('style', 'height: 3000px');
    iframe.parentElement!.append(tall);
    ready();
    await until(() => of('configure').length);
    scrollTo(0, 0);
    tell({ version: 1, kind: 'place', top: 20 });
    await task();
    await task();
    expect(scrollY).to.equal(0);
    scrollTo(0, 2000);
    tell({ version: 1, kind: 'place', top: 20 });
    await until(() => iframe.getBoundingClientRect().top > -5);
    beside.close();
    tall.remove();
  });

  it('meets a frame that loads again: what was in hand is refused, and the settings are given again', async () => {
    const { ready, beside, of, tell } = await frame({ agency: 'police' });
    ready();
    await until(() => of('configure').length);
    const more = beside.configure({ authority: 'Exampleshire' });
    await until(() => of('configure').length === 2);
    tell({ version: 1, kind: 'answer', id: of('configure')[1]!['id'], value: null });
    await more;
    const lost = failed(beside.record());
    ready('f'.repeat(32));
    expect(await lost).to.equal('The frame was loaded again.');
    await until(() => of('configure').length === 3);
    expect(of('hello')).to.have.length(2);
    expect(of('configure')[2]!['settings']).to.deep.equal({ agency: 'police', authority: 'Exampleshire' });
    beside.close();
  });

  it('says bye, refuses what is left, and may be connected again', async () => {
    const { iframe, ready, beside, of } = await frame();
    expect(connect(iframe)).to.equal(beside);
    ready();
    await until(() => of('configure').length);
    const lost = failed(beside.record());
    beside.close();
    expect(await lost).to.equal('The frame was closed.');
    await until(() => of('bye').length);
    const again = connect(iframe);
    expect(again).not.to.equal(beside);
    ready('e'.repeat(32));
    await until(() => of('hello').length === 2);
    again.close();
  });

  it('waits so long and no longer for a frame that says nothing', async () => {
    const { beside } = await frame({}, { wait: 20 });
    expect(await failed(beside.record())).to.match(/has said nothing.*frame-src.*data-hosts/);
    beside.close();
  });

  it('says what cannot be sent', async () => {
    const { ready, beside, of } = await frame();
    ready();
    await until(() => of('configure').length);
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    expect(await failed(beside.open(ring))).to.match(/circular/i);
    beside.close();
  });
});
