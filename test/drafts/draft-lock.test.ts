import { expect } from '@open-wc/testing';
import { DraftLock } from '../../src/drafts/draft-lock.ts';

const named = (name: string, patience: number) => new DraftLock(name, patience);

describe('the lock of a draft', () => {
  it('is held by one at a time, and by the next when it is let go', async () => {
    const name = `test ${Math.random()}`;
    const [one, two, other] = [named(name, 20), named(name, 20), named(`${name} other`, 20)];
    expect(await one.take()).to.equal(true);
    expect(await one.take(), 'again').to.equal(true);
    expect(await two.take()).to.equal(false);
    expect(two.isHeld).to.equal(false);
    expect(await other.take(), 'of another name').to.equal(true);
    one.release();
    expect(one.isHeld).to.equal(false);
    expect(await named(name, 2000).take()).to.equal(true);
    other.release();
  });

  it('is waited for a little: a page that was loaded again may still be letting go', async () => {
    const name = `test ${Math.random()}`;
    const [one, two] = [named(name, 20), named(name, 5000)];
    await one.take();
    const taken = two.take();
    setTimeout(() => one.release(), 30);
    expect(await taken).to.equal(true);
    two.release();
  });

  it('rejects where the browser gives none', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'locks');
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    expect(await named('any', 20).take().catch((error: unknown) => (error as Error).name)).to.equal('TypeError');
    if (own) Object.defineProperty(navigator, 'locks', own);
    else Reflect.deleteProperty(navigator, 'locks');
  });
});
