import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import { inParts } from '../../src/elements/in-parts.ts';
import type { From } from '../../src/elements/speaker.ts';

const known = new Set(['offer', 'Harmed while away', 'No: the child said no', 'Yes', 'Yes, all or part of it']);
const from: From = (text) => (text !== undefined && known.has(text) ? 'en-GB' : nothing);
const marked = async (line: string) => {
  const p = await fixture<HTMLElement>(html`<p>${inParts(from, line)}</p>`);
  return { text: p.textContent, parts: [...p.querySelectorAll('[lang="en-GB"]')].map((one) => one.textContent) };
};

describe('inParts', () => {
  it('marks each text of the guide in a line with its language, the longest that is known, and leaves what was written', async () => {
    for (const [line, parts] of [
      ['Harmed while away: Nid yw’n hysbys', ['Harmed while away']],
      ['Harmed while away: No: the child said no', ['Harmed while away', 'No: the child said no']],
      ['Rhywbeth: Yes, all or part of it (Yes)', ['Yes, all or part of it', 'Yes']],
      ['Yes; Yes; “Yes”', ['Yes', 'Yes']],
      ['Dim byd.', []],
      ['Offer 2: Yes', ['Offer 2', 'Yes']],
      ['', []],
    ] as const)
      expect(await marked(line), line).to.deep.equal({ text: line, parts });
  });

  it('leaves a line as it is where nothing in it is in another language', () => expect(inParts(() => nothing, 'Name: Wren; Age: 14')).to.deep.equal(['Name: Wren; Age: 14']));
});
