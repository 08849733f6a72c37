import { expect } from '@open-wc/testing';
import { newKey, placeFor, seal, unseal } from '../../src/drafts/seal.ts';

const refused = (promise: Promise<unknown>) => promise.then(() => '', (error: unknown) => (error as Error).name);

describe('a seal', () => {
  it('opens with its key, at its place and time, and gives back what was sealed', async () => {
    const key = await newKey();
    const value = { name: 'Sam Invented', words: ['“They know’ 👧🏽', ''], n: 7 };
    expect(await unseal(key, 'a', await seal(key, 'a', 1, value))).to.deep.equal(value);
  });

  it('does not open with another key, place, time or vector, nor cut short', async () => {
    const key = await newKey();
    const sealed = await seal(key, 'a', 1, 'words');
    const wrong = [unseal(await newKey(), 'a', sealed), unseal(key, 'b', sealed), unseal(key, 'a', { ...sealed, at: 2 }), unseal(key, 'a', { ...sealed, iv: new Uint8Array(12) }), unseal(key, 'a', { ...sealed, cipher: sealed.cipher.slice(1) })];
    expect(await Promise.all(wrong.map(refused))).to.deep.equal(Array(5).fill('OperationError'));
  });

  it('has a vector and a mark of its own each time', async () => {
    const key = await newKey();
    const all = await Promise.all(Array.from({ length: 50 }, () => seal(key, 'a', 1, 'words')));
    for (const of of [all.map((s) => String(s.iv)), all.map((s) => s.mark), all.map((s) => String(new Uint8Array(s.cipher)))]) expect(new Set(of).size).to.equal(50);
  });

  it('stands where the id of the draft cannot be read', async () => {
    expect(await placeFor('Sam Invented')).to.match(/^[0-9a-f]{64}$/);
    expect(await placeFor('a')).not.to.equal(await placeFor('b'));
    expect(await placeFor('a')).to.equal(await placeFor('a'));
  });
});
