import { expect } from '@open-wc/testing';
import { hashOf } from '../../src/assessment/hash.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';

describe('the hash of a guide', () => {
  it('does not depend on the order of names in it', () => {
    expect(hashOf(Object.fromEntries(Object.entries(guide).reverse()) as typeof guide)).to.equal(hashOf(guide));
  });
  it('changes with any word', () => {
    expect(hashOf({ ...guide, title: `${guide.title}.` })).not.to.equal(hashOf(guide));
  });
  it('is SHA-256, as the browser itself would make it', async () => {
    const text = '{"a":[1,{"b":2,"c":"é"}]}';
    const made = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hex = [...new Uint8Array(made)].map((b) => b.toString(16).padStart(2, '0')).join('');
    expect(hashOf({ a: [1, { c: 'é', b: 2 }] } as never)).to.equal(hex);
  });
});
