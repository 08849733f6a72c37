import { expect } from '@open-wc/testing';
import { first, rest } from '../../src/elements/family.ts';
import { mayRegister } from '../../src/elements/may-register.ts';

/** Asks with these tags taken, and says what was said in the console. */
function asked(taken: Record<string, unknown>, version = '2.0.0'): { may: boolean; said: string[] } {
  const said: string[] = [];
  const { get } = customElements;
  const { warn } = console;
  customElements.get = ((tag: string) => taken[tag]) as typeof get;
  console.warn = (text: string) => void said.push(text);
  try {
    return { may: mayRegister(version), said };
  } finally {
    customElements.get = get;
    console.warn = warn;
  }
}
const ours = (version?: string) => Object.assign(class extends HTMLElement {}, { shelf: undefined }, version && { version });
const family = (version?: string) => Object.fromEntries(first.map((tag) => [tag, ours(version)]));

describe('registering', () => {
  it('goes ahead where nothing of the family is there', () => expect(asked({ 'other-tag': ours() })).to.deep.equal({ may: true, said: [] }));

  it('is left to the copy that was first, and both versions are named, once', () => {
    expect(asked(family('1.0.0'))).to.deep.equal({ may: false, said: ['<levels-of-help>: version 1.0.0 was loaded first and stays; version 2.0.0, loaded after it, registered nothing.'] });
    expect(asked(family()).said).to.deep.equal(['<levels-of-help>: version before 0.4 was loaded first and stays; version 2.0.0, loaded after it, registered nothing.']);
  });

  it('is silent where the same version is there already', () => expect(asked(family('2.0.0'))).to.deep.equal({ may: false, said: [] }));

  it('is none at all where any tag of the family, first or later, is another script’s', () => {
    for (const tag of [...first, ...rest]) {
      const { may, said } = asked({ [tag]: class extends HTMLElement {} });
      expect(may, tag).to.equal(false);
      expect(said, tag).to.deep.equal([`<levels-of-help>: nothing was registered, because another script has taken <${tag}>.`]);
    }
  });
});
