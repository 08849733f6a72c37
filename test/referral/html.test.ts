import { expect } from '@open-wc/testing';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { asHtml } from '../../src/referral/html.ts';
import { refer } from '../../src/referral/refer.ts';
import { cast, castMember } from '../../stories/cast.ts';

describe('the letter as HTML', () => {
  it('has nothing to run and nothing to load, whatever was written', () => {
    for (const { id, assessment } of cast) {
      const page = new DOMParser().parseFromString(asHtml(refer(guide, assessment)), 'text/html');
      expect(page.querySelectorAll('script, img, iframe, link, object, [onerror], [onload], [src]').length, id).to.equal(0);
    }
  });

  it('says the same as the letter', () => {
    const letter = refer(guide, castMember('awkward-words').assessment);
    const page = new DOMParser().parseFromString(asHtml(letter), 'text/html');
    const told = [...page.querySelectorAll('dd')].map((dd) => [...dd.childNodes].filter((n) => n.nodeName !== 'SMALL').map((n) => n.textContent).join(''));
    expect(told).to.deep.equal([...letter.summary, ...letter.sections.flatMap((s) => s.lines)].map((l) => l.text));
  });
});
