import { expect } from '@open-wc/testing';
import { inside } from '../../src/frame/inside.ts';
import { widget, type Widget } from '../support/widget.ts';

const format = 'levels-of-help/frame';
const portal = 'https://portal.example';
type Message = Record<string, unknown>;
const task = () => new Promise((done) => setTimeout(done));

/** A window that stands for the page around: what is said to it is written down, and it can speak. */
async function around() {
  const iframe = document.createElement('iframe');
  document.body.append(iframe);
  const parent = iframe.contentWindow!;
  const told: { message: Message; to: string }[] = [];
  parent.postMessage = ((message: Message, to: string) => void told.push({ message, to })) as typeof parent.postMessage;
  const screen = await widget();
  const stop = inside(screen.element, { parent, hosts: [portal, 'https://other.example'] });
  const heard: Message[] = [];
  const say = (data: unknown, { from = portal, source = parent as Window | null, ports = [] as MessagePort[] } = {}) => dispatchEvent(new MessageEvent('message', { data, origin: from, source, ports }));
  const nonce = () => told.at(-1)!.message['nonce'] as string;
  const hello = (more: Message = {}, how: Parameters<typeof say>[1] = {}) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Message>) => void heard.push(data);
    say({ format, version: 1, kind: 'hello', nonce: nonce(), ...more }, { ports: [port2], ...how });
    return port1;
  };
  const answerTo = async (id: number) => {
    for (let i = 0; i < 200; i++) {
      const found = heard.find((m) => m['id'] === id);
      if (found) return found;
      await task();
    }
    return undefined;
  };
  const end = () => {
    stop();
    iframe.remove();
  };
  return { told, say, hello, heard, nonce, answerTo, screen, end };
}

/** Is it connected by this port? */
async function hears(port: MessagePort, answerTo: (id: number) => Promise<Message | undefined>, id = 900): Promise<boolean> {
  port.postMessage({ version: 1, kind: 'ask', id, what: 'text' });
  return (await answerTo(id)) !== undefined;
}

describe('inside a frame', () => {
  let now: Awaited<ReturnType<typeof around>>;
  beforeEach(async () => (now = await around()));
  afterEach(() => now.end());

  it('says that it is ready to the pages on its list, each by name, and nothing else', () => {
    expect(now.told.map(({ to }) => to)).to.deep.equal([portal, 'https://other.example']);
    for (const { message } of now.told) expect(Object.keys(message)).to.deep.equal(['format', 'version', 'kind', 'nonce']);
    expect(now.nonce()).to.match(/^[0-9a-f]{32}$/);
  });

  it('takes one hello, and then hears only the port', async () => {
    const port = now.hello();
    expect(await hears(port, now.answerTo)).to.be.true;
    now.say({ version: 1, kind: 'wipe', id: 5 });
    now.say({ format, version: 1, kind: 'wipe', id: 5 });
    expect(await now.answerTo(5)).to.be.undefined;
  });

  it('says again that it is ready when somebody on the list knocks, until it is spoken for', () => {
    const before = now.told.length;
    now.say({ format, version: 1, kind: 'knock' });
    expect(now.told.length).to.equal(before + 2);
    expect(now.told.at(-1)!.message['nonce']).to.equal(now.told[0]!.message['nonce']);
    now.hello();
    now.say({ format, version: 1, kind: 'knock' });
    expect(now.told.length).to.equal(before + 2);
  });

  const wrong: [string, Message, { from?: string; source?: Window | null }][] = [
    ['a page that is not on the list', {}, { from: 'https://elsewhere.example' }],
    ['a page whose name only begins like one on the list', {}, { from: `${portal}.evil.example` }],
    ['a page of no origin', {}, { from: 'null' }],
    ['another window of a page on the list', {}, { source: window }],
    ['nobody', {}, { source: null }],
    ['one that does not know what was said last', { nonce: '0'.repeat(32) }, {}],
    ['another version', { version: 2 }, {}],
    ['one with something to add', { settings: {} }, {}],
  ];
  for (const [who, more, how] of wrong)
    it(`takes no hello of ${who}, and goes on waiting`, async () => {
      const port = now.hello(more, how);
      expect(await hears(port, now.answerTo)).to.be.false;
      expect(await hears(now.hello(), now.answerTo, 901)).to.be.true;
    });

  it('takes no second hello, not even the same one with another port, and says so to the first', async () => {
    const nonce = now.nonce();
    const first = now.hello();
    const second = now.hello({ nonce });
    expect(await hears(second, now.answerTo)).to.be.false;
    expect(await hears(first, now.answerTo, 901)).to.be.true;
    expect(now.heard.filter((m) => m['kind'] === 'fault')).to.deep.equal([{ version: 1, kind: 'fault', fault: 'again' }]);
  });

  it('takes no hello with no port, or with two', async () => {
    const { port1, port2 } = new MessageChannel();
    now.hello({}, { ports: [] } as object);
    now.hello({}, { ports: [port1, port2] } as object);
    expect(await hears(now.hello(), now.answerTo)).to.be.true;
  });

  it('refuses what it cannot read, says of what kind, and changes nothing', async () => {
    const port = now.hello();
    const { element } = now.screen;
    port.postMessage({ version: 1, kind: 'configure', id: 1, settings: { agency: 'police', secret: 'Canary' } });
    port.postMessage({ version: 9, kind: 'wipe', id: 2 });
    port.postMessage({ version: 1, kind: 'wipe', id: 3, at: new Date() });
    port.postMessage({ version: 1, kind: 'wipe', id: 4 }, [new MessageChannel().port1]);
    expect(await hears(port, now.answerTo)).to.be.true;
    expect(element.agency).to.be.undefined;
    expect(now.heard.filter((m) => m['kind'] === 'fault')).to.deep.equal([
      { version: 1, kind: 'fault', fault: 'shape', id: 1 },
      { version: 1, kind: 'fault', fault: 'version', id: 2 },
      { version: 1, kind: 'fault', fault: 'not-plain' },
      { version: 1, kind: 'fault', fault: 'ports' },
    ]);
  });

  it('tells events and height on the port, and stops at a bye', async () => {
    const port = now.hello();
    const go = async (screen: Widget) => {
      await screen.choose('danger-yes', 'whereabouts-confirmed');
      await screen.press('Continue');
    };
    await go(now.screen);
    await hears(port, now.answerTo);
    const named = now.heard.filter((m) => m['kind'] === 'event').map((m) => m['name']);
    expect(named).to.include('loh-phone-now');
    for (let i = 0; i < 50 && !now.heard.some((m) => m['kind'] === 'height'); i++) await task();
    expect(now.heard.some((m) => m['kind'] === 'height')).to.be.true;
    const nonce = now.nonce();
    port.postMessage({ version: 1, kind: 'bye' });
    for (let i = 0; i < 50 && now.nonce() === nonce; i++) await task();
    expect(now.nonce()).not.to.equal(nonce);
    now.heard.length = 0;
    now.screen.element.wipe();
    await now.screen.settle();
    await go(now.screen);
    await task();
    expect(now.heard).to.deep.equal([]);
    expect(await hears(now.hello(), now.answerTo)).to.be.true;
  });
});
