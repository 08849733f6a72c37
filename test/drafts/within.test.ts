import { expect } from '@open-wc/testing';
import { within } from '../../src/drafts/within.ts';

describe('within', () => {
  it('gives what was promised, or what went wrong with it', async () => {
    expect(await within(1000, Promise.resolve(7))).to.equal(7);
    expect(await within(1000, Promise.reject(new Error('made up'))).catch((error: unknown) => (error as Error).message)).to.equal('made up');
  });
  it('gives up on what never comes', async () => {
    expect(await within(10, new Promise(() => undefined)).catch((error: unknown) => (error as Error).name)).to.equal('TimeoutError');
  });
});
