import { expect, fixture, html } from '@open-wc/testing';
import { fromIn } from '../../src/elements/speaker.ts';
import { wordsUsed } from '../../src/elements/words-used.ts';
import { words } from '../../src/elements/words.ts';
import { smallGuide } from '../support/small-guide.ts';

const source = ['harbour-book'];
const guide = {
  ...smallGuide(),
  terms: [
    { term: 'neap tide', also: ['NT', 'small tide'], means: 'A small tide.', source },
    { term: 'pilot', means: 'One who knows the way in.', source },
  ],
};
const speaker = { words, from: fromIn(undefined) };
const draw = (...[guide, texts]: [Parameters<typeof wordsUsed>[1], Parameters<typeof wordsUsed>[2]]) => fixture<HTMLElement>(html`<div>${wordsUsed(speaker, guide, texts)}</div>`);

describe('wordsUsed', () => {
  it('lists the words that stand in the texts, with their short form and what they mean', async () => {
    const drawn = await draw(guide, ['Ask a pilot at the NT', undefined]);
    expect([...drawn.querySelectorAll('dt, dd')].map((e) => e.textContent)).to.deep.equal(['neap tide (NT)', 'A small tide.', 'pilot', 'One who knows the way in.']);
    expect(drawn.querySelector('details')!.open).to.equal(false);
  });

  it('draws nothing where none stands, or there is no guide yet', async () => {
    expect((await draw(guide, ['The tide is high'])).children).to.have.length(0);
    expect((await draw(undefined, ['Ask a pilot'])).children).to.have.length(0);
    expect((await draw(smallGuide(), ['Ask a pilot'])).children).to.have.length(0);
  });
});
