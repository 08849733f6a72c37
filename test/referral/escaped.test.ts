import { expect } from '@open-wc/testing';
import { escaped } from '../../src/referral/escaped.ts';

describe('escaped text', () => {
  it('is text to whatever reads markup', () => {
    const text = `<a href="x" title='y'>&amp;</a>`;
    expect(escaped(text)).not.to.match(/[<>"']/);
    expect(new DOMParser().parseFromString(`<p>${escaped(text)}</p>`, 'text/html').body.textContent).to.equal(text);
  });
});
