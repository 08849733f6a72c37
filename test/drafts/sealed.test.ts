import { expect } from '@open-wc/testing';
import { draftOf, type Draft } from '../../src/drafts/draft.ts';
import type { Keeper } from '../../src/drafts/keeper.ts';
import { sealedDrafts, type SealedOptions } from '../../src/drafts/sealed.ts';
import type { Sealed } from '../../src/drafts/seal.ts';
import { cast } from '../../stories/cast.ts';
import { change, everything, holds, storedBytes } from '../support/stored.ts';

const planted = 'Quellmarsh';
const hour = 3_600_000;

const draft = (text: string): Draft => draftOf(cast[0]!.assessment, [['details', { 'child-name': { words: `${planted} ${text}` } }]]);

let count = 0;
const newId = () => `test ${++count} ${Math.random()}`;

const opened: Keeper[] = [];
const keeper = (id: string, options: SealedOptions = {}): Keeper => {
  const one = sealedDrafts({ lockPatience: 100, ...options })(id);
  opened.push(one);
  return one;
};
/** A keeper of its own for this id, opened: what does it find? */
async function found(id: string, options: SealedOptions = {}) {
  const one = keeper(id, { lockPatience: 2000, ...options });
  const { kept, trouble } = await one.open();
  one.close();
  return { ...(kept && { kept }), ...(trouble && { trouble }) };
}
async function keptBy(id: string, text: string, options: SealedOptions = {}): Promise<void> {
  const one = keeper(id, { lockPatience: 2000, ...options });
  expect(await one.open()).to.deep.equal({});
  expect(await one.keep(draft(text))).to.equal(undefined);
  one.close();
}
/** What this put into the database: the one place that was not there before. */
async function placeOf(act: () => Promise<unknown>): Promise<IDBValidKey> {
  const before = (await everything('drafts').catch(() => [])).map(([key]) => key);
  await act();
  const now = (await everything('drafts')).map(([key]) => key).filter((key) => !before.includes(key));
  expect(now).to.have.length(1);
  return now[0]!;
}

const undo: (() => void)[] = [];
function stub(object: object, name: string, descriptor: PropertyDescriptor): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, ...descriptor });
  undo.push(() => (own ? Object.defineProperty(object, name, own) : Reflect.deleteProperty(object, name)));
}
const restore = () => undo.splice(0).reverse().forEach((act) => act());

afterEach(() => {
  restore();
  for (const one of opened.splice(0)) one.close();
});

describe('a sealed draft', () => {
  it('is given back to the next page as it was, with the time of its last write', async () => {
    const id = newId();
    const at = Date.now();
    await keptBy(id, 'one', { now: () => at });
    expect(await found(id)).to.deep.equal({ kept: { draft: draft('one'), at: new Date(at).toISOString() } });
  });

  it('stands beside that of another id, and neither meets the other', async () => {
    const [a, b] = [newId(), newId()];
    await Promise.all([keptBy(a, 'a'), keptBy(b, 'b')]);
    const one = keeper(a, { lockPatience: 2000 });
    await one.open();
    await one.wipe();
    expect(await found(b)).to.have.nested.property('kept.draft').deep.equal(draft('b'));
  });

  it('is the latest of many given at once, in no more than two writes', async () => {
    const id = newId();
    const one = keeper(id);
    await one.open();
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    stub(IDBObjectStore.prototype, 'put', { value(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'drafts') writes++;
      return put.apply(this, given);
    } });
    const first = one.keep(draft('0'));
    await new Promise((done) => setTimeout(done));
    const rest = Array.from({ length: 20 }, (_, i) => one.keep(draft(String(i + 1))));
    expect(await Promise.all([first, ...rest])).to.deep.equal(Array(21).fill(undefined));
    expect(writes).to.be.within(1, 2);
    one.close();
    expect(await found(id)).to.have.nested.property('kept.draft').deep.equal(draft('20'));
  });

  it('is wholly gone after wipe, with its key and with what was still to be written; the next has a key of its own', async () => {
    const id = newId();
    const one = keeper(id);
    await one.open();
    const place = await placeOf(() => one.keep(draft('one')));
    const key = async () => (await everything('keys')).find(([at]) => at === place)?.[1];
    const before = await key();
    void one.keep(draft('two'));
    const late = one.keep(draft('three'));
    await one.wipe();
    expect(await late).to.equal(undefined);
    expect((await everything('drafts')).map(([at]) => at)).not.to.include(place);
    expect(await key()).to.equal(undefined);
    await one.keep(draft('four'));
    // Another key: what the first sealed, the second does not open.
    const iv = new Uint8Array(12);
    const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, before as CryptoKey, new Uint8Array(1));
    expect(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, (await key()) as CryptoKey, cipher).catch((error: unknown) => (error as Error).name)).to.equal('OperationError');
  });

  it('shows nothing readable in the database, neither what was written nor the id it is kept by', async () => {
    const id = `${planted} ${newId()}`;
    const place = await placeOf(() => keptBy(id, 'one'));
    const bytes = await storedBytes();
    expect(bytes.length).to.be.greaterThan(500);
    expect(holds(new TextEncoder().encode(`x${planted}`), planted), 'it would be found').to.equal(true);
    expect(holds(bytes, planted)).to.equal(false);
    expect(holds(bytes, 'levels-of-help/draft'), 'nor any of the record').to.equal(false);
    const [, key] = (await everything('keys')).find(([at]) => at === place)!;
    expect(await crypto.subtle.exportKey('raw', key as CryptoKey).catch((error: unknown) => (error as Error).name)).to.equal('InvalidAccessError');
  });

  it('is sealed with a vector of its own each time', async () => {
    const id = newId();
    const one = keeper(id);
    await one.open();
    const seen: string[] = [];
    const place = await placeOf(() => one.keep(draft('same')));
    for (let i = 0; i < 5; i++) {
      seen.push(String(((await everything('drafts')).find(([at]) => at === place)![1] as Sealed).iv));
      await one.keep(draft('same'));
    }
    expect(new Set(seen).size).to.equal(5);
  });
});

describe('time', () => {
  it('destroys a draft of any id when nothing was written for eight hours', async () => {
    const [a, b] = [newId(), newId()];
    const start = Date.now();
    const place = await placeOf(() => keptBy(a, 'a', { now: () => start }));
    expect(await found(b, { now: () => start + 8 * hour - 1 })).to.deep.equal({});
    expect((await everything('drafts')).map(([at]) => at)).to.include(place);
    expect(await found(b, { now: () => start + 8 * hour })).to.deep.equal({});
    expect((await everything('drafts')).map(([at]) => at)).not.to.include(place);
    expect((await everything('keys')).map(([at]) => at)).not.to.include(place);
    expect(await found(a, { now: () => start })).to.deep.equal({});
  });

  it('is as long as the host says, and refuses what is no time', async () => {
    const id = newId();
    const start = Date.now();
    await keptBy(id, 'one', { now: () => start });
    expect(await found(id, { ttlHours: 2, now: () => start + 2 * hour })).to.deep.equal({});
    for (const ttlHours of [0, -1, NaN, Infinity]) expect(() => sealedDrafts({ ttlHours }), String(ttlHours)).to.throw(TypeError, 'ttlHours');
  });

  it('moved back: the draft is given with a word about the clock, and is written on', async () => {
    const id = newId();
    const start = Date.now();
    await keptBy(id, 'one', { now: () => start });
    expect(await found(id, { now: () => start - 59_000 })).not.to.have.property('trouble');
    const one = keeper(id, { now: () => start - 3 * hour, lockPatience: 2000 });
    const { kept, trouble } = await one.open();
    expect(trouble).to.equal('clock');
    expect(kept?.draft).to.deep.equal(draft('one'));
    expect(await one.keep(draft('two'))).to.equal(undefined);
    one.close();
    expect(await found(id, { now: () => start - 3 * hour })).to.deep.equal({ kept: { draft: draft('two'), at: new Date(start - 3 * hour).toISOString() } });
  });
});

describe('two tabs', () => {
  it('one writes, and the other is told; when the first has closed, the other can', async () => {
    const id = newId();
    const [one, two] = [keeper(id), keeper(id)];
    expect(await one.open()).to.deep.equal({});
    await one.keep(draft('one'));
    expect(await two.open()).to.deep.equal({ trouble: 'elsewhere' });
    expect(await two.keep(draft('two'))).to.equal('elsewhere');
    await two.wipe();
    one.close();
    expect(await two.open()).to.have.nested.property('kept.draft').deep.equal(draft('one'));
    expect(await two.keep(draft('two'))).to.equal(undefined);
    expect(await one.keep(draft('late'))).to.equal('elsewhere');
  });

  it('what is being written when a page lets go is whole before the other has the place', async () => {
    const id = newId();
    const [one, two] = [keeper(id), keeper(id, { lockPatience: 5000 })];
    await one.open();
    const kept = one.keep(draft('last'));
    one.close();
    expect(await two.open()).to.have.nested.property('kept.draft').deep.equal(draft('last'));
    expect(await kept).to.equal(undefined);
  });

  it('a page that rested behind another lets go, and writes on only where nobody has written since', async () => {
    const id = newId();
    const rest = (type: string) => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    const one = keeper(id, { lockPatience: 2000 });
    await one.open();
    await one.keep(draft('one'));
    rest('pagehide');
    expect(await one.keep(draft('while resting'))).to.equal('elsewhere');
    rest('pageshow');
    expect(await one.keep(draft('two'))).to.equal(undefined);
    rest('pagehide');
    const other = keeper(id, { lockPatience: 2000 });
    await other.open();
    await other.keep(draft('other'));
    other.close();
    rest('pageshow');
    expect(await one.keep(draft('three'))).to.equal('elsewhere');
    one.close();
    expect(await found(id)).to.have.nested.property('kept.draft').deep.equal(draft('other'));
  });
});

describe('where nothing can be kept', () => {
  it('says so on a page that is not secure', async () => {
    stub(crypto, 'subtle', { value: undefined });
    const one = keeper(newId());
    expect(await one.open()).to.deep.equal({ trouble: 'not-secure' });
    expect(await one.keep(draft('one'))).to.equal('not-secure');
    await one.wipe();
  });

  it('says so where storage is off, and where it is missing', async () => {
    for (const get of [() => { throw new DOMException('off', 'SecurityError'); }, () => undefined]) {
      stub(window, 'indexedDB', { get });
      const one = keeper(newId());
      expect(await one.open()).to.deep.equal({ trouble: 'no-store' });
      expect(await one.keep(draft('one'))).to.equal('no-store');
      await one.wipe();
      restore();
      expect(await one.keep(draft('two')), 'and keeps once storage is back').to.equal(undefined);
    }
  });

  it('does not write over what it could not look at', async () => {
    const id = newId();
    await keptBy(id, 'before');
    stub(window, 'indexedDB', { get: () => undefined });
    const one = keeper(id, { lockPatience: 2000 });
    expect(await one.open()).to.deep.equal({ trouble: 'no-store' });
    restore();
    expect(await one.keep(draft('new'))).to.equal('elsewhere');
    one.close();
    expect(await found(id)).to.have.nested.property('kept.draft').deep.equal(draft('before'));
  });

  it('says so where there are no locks, rather than let two pages write over each other', async () => {
    stub(navigator, 'locks', { value: undefined });
    expect(await keeper(newId()).open()).to.deep.equal({ trouble: 'no-store' });
  });

  it('gives up on a store that never answers: opening, and writing', async () => {
    const one = keeper(newId(), { patience: 50 });
    stub(IDBFactory.prototype, 'open', { value: () => new EventTarget() });
    expect(await one.open()).to.deep.equal({ trouble: 'no-store' });
    expect(await one.keep(draft('one'))).to.equal('no-store');
    await one.wipe();
    restore();
    const two = keeper(newId(), { patience: 300 });
    await two.open();
    stub(IDBTransaction.prototype, 'commit', { value: () => undefined });
    stub(IDBObjectStore.prototype, 'put', { value: () => Object.assign(new EventTarget(), { result: undefined }) });
    stub(IDBTransaction.prototype, 'addEventListener', { value: () => undefined });
    expect(await two.keep(draft('one'))).to.equal('no-store');
    restore();
    expect(await two.keep(draft('two')), 'and keeps when it answers again').to.equal(undefined);
  });

  it('says that it is full after a second try, loses nothing kept before, and keeps on when there is room', async () => {
    const id = newId();
    const one = keeper(id);
    await one.open();
    await one.keep(draft('one'));
    let tries = 0;
    stub(IDBObjectStore.prototype, 'put', { value: () => {
      tries++;
      throw new DOMException('full', 'QuotaExceededError');
    } });
    expect(await one.keep(draft('two'))).to.equal('full');
    expect(tries).to.equal(2);
    restore();
    one.close();
    expect(await found(id)).to.have.nested.property('kept.draft').deep.equal(draft('one'));
    await one.open();
    tries = 0;
    const put = IDBObjectStore.prototype.put;
    stub(IDBObjectStore.prototype, 'put', { value(this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'drafts' && tries++ === 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    } });
    expect(await one.keep(draft('three')), 'the second try').to.equal(undefined);
    expect(tries).to.equal(2);
    one.close();
    expect(await found(id)).to.have.nested.property('kept.draft').deep.equal(draft('three'));
  });

  it('destroys what cannot be read: changed by a byte, moved, given another time, or without its key', async () => {
    const other = newId();
    const elsewhere = await placeOf(() => keptBy(other, 'other'));
    const ways: Record<string, (place: IDBValidKey, sealed: Sealed) => Promise<void>> = {
      changed: (place, sealed) => {
        new Uint8Array(sealed.cipher)[7]! ^= 1;
        return change('drafts', place, sealed);
      },
      moved: async (place) => change('drafts', place, (await everything('drafts')).find(([at]) => at === elsewhere)![1]),
      'given another time': (place, sealed) => change('drafts', place, { ...sealed, at: sealed.at + 1 }),
      'given no time': (place, sealed) => change('drafts', place, { ...sealed, at: Infinity }),
      'without its key': (place) => change('keys', place, undefined),
    };
    for (const [name, way] of Object.entries(ways)) {
      const id = newId();
      const place = await placeOf(() => keptBy(id, name));
      await way(place, (await everything('drafts')).find(([at]) => at === place)![1] as Sealed);
      const one = keeper(id, { lockPatience: 2000 });
      expect(await one.open(), name).to.deep.equal({ trouble: 'unreadable' });
      expect((await everything('drafts')).map(([at]) => at), name).not.to.include(place);
      expect(await one.keep(draft('anew')), name).to.equal(undefined);
      one.close();
      expect(await found(id), name).to.have.nested.property('kept.draft').deep.equal(draft('anew'));
    }
  });
});
