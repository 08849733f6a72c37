import { expect } from '@open-wc/testing';
import { newKey, seal, unseal } from '../../src/drafts/seal.ts';
import { SealedStore } from '../../src/drafts/sealed-store.ts';

// Written far ahead, so that no other test finds them too old.
const at = 8.64e15;
const patience = 5000;

describe('the store of sealed drafts', () => {
  it('holds a draft and its key at each place, and removes them together', async () => {
    const store = new SealedStore(patience);
    const key = await newKey();
    const [a, b] = [`test a ${Math.random()}`, `test b ${Math.random()}`];
    for (const place of [a, b]) await store.write(place, key, await seal(key, place, at, place));
    const found = await new SealedStore(patience).find(a);
    expect(await unseal(found.key!, a, found.sealed!)).to.equal(a);
    await store.remove(a);
    expect(await store.find(a)).to.deep.equal({ key: undefined, sealed: undefined });
    expect((await store.find(b)).sealed).not.to.equal(undefined);
    await store.removeWhere(({ mark }) => mark === (found.sealed?.mark ?? ''));
    expect((await store.find(b)).sealed).not.to.equal(undefined);
    const { sealed } = await store.find(b);
    await store.removeWhere(({ mark }) => mark === sealed?.mark);
    expect(await store.find(b)).to.deep.equal({ key: undefined, sealed: undefined });
    store.close();
  });

  it('lets go when somebody needs a newer version, and opens again when it is next needed', async () => {
    const name = 'levels-of-help';
    const store = new SealedStore(patience);
    const key = await newKey();
    const place = `test ${Math.random()}`;
    await store.write(place, key, await seal(key, place, at, 'one'));
    const asked = indexedDB.open(name, 9);
    let wasBlocked = false;
    asked.onblocked = () => (wasBlocked = true);
    // The upgrade is given up, so that the database stays as it was.
    asked.onupgradeneeded = () => asked.transaction?.abort();
    await new Promise((done) => (asked.onerror = done));
    expect(wasBlocked).to.equal(false);
    await store.write(place, key, await seal(key, place, at, 'two'));
    const { sealed } = await store.find(place);
    expect(await unseal(key, place, sealed!)).to.equal('two');
    await store.remove(place);
    store.close();
  });

  it('changes nothing where only half could be asked for', async () => {
    const store = new SealedStore(patience);
    const key = await newKey();
    const place = `test ${Math.random()}`;
    const cannot = { at, mark: 'x', iv: new Uint8Array(12), cipher: (() => undefined) as unknown as ArrayBuffer };
    expect(await store.write(place, key, cannot).catch((error: unknown) => (error as Error).name)).to.equal('DataCloneError');
    expect(await store.find(place)).to.deep.equal({ key: undefined, sealed: undefined });
    store.close();
  });
});
