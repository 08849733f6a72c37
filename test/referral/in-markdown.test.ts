import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { marked } from 'marked';
import { inMarkdown } from '../../src/referral/in-markdown.ts';
import { plain } from '../../src/referral/plain.ts';

const bare = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const render = (markdown: string) => new DOMParser().parseFromString(marked.parse(markdown, { gfm: true, async: false }), 'text/html').body;

describe('words in Markdown', () => {
  it('render to themselves, in one paragraph, whatever they are', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '>', '&', '!', '#', '-', '+', '=', '|', '~', '1.', '2)', '\\', '\n', ' ', '    ', 'a', 'http://a.bc', 'www.a.bc', 'a@b.cd', '&lt;', '<b>', ':', '"', '$', '{'), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
        const page = render(`- a: ${inMarkdown(text)}`);
        page.querySelectorAll('br').forEach((br) => br.replaceWith('\n'));
        expect([...page.querySelectorAll('*')].map((e) => e.localName)).to.deep.equal(['ul', 'li']);
        expect(bare(page.textContent ?? '')).to.equal(bare(`a: ${plain(text)}`));
      }),
      { numRuns: 2000 },
    ));

  it('leave ordinary words as they are', () => expect(inMarkdown('Seen at 10:20, “fine” (he said); 2 of 3. Really?')).to.equal('Seen at 10:20, “fine” (he said); 2 of 3. Really?'));

  it('part an address, so that no reader makes a link of it', () => expect(inMarkdown('https://a.bc www.a.bc a@b.cd')).not.to.match(/:\/\/|www\.|\w@/));
});
