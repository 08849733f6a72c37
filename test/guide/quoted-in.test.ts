import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quotedIn } from '../../src/guide/quoted-in.ts';

const inside = (text: string) => quotedIn(text).map(([from, to]) => text.slice(from, to));

describe('quotedIn', () => {
  const table: Record<string, [text: string, quoted: string[]]> = {
    'curly double': ['She said “I go there” and left.', ['“I go there”']],
    'straight double': ['She said "I go there" and left.', ['"I go there"']],
    'curly single': ['She said ‘I go there’ and left.', ['‘I go there’']],
    'straight single': ['She said \'I go there\' and left.', ['\'I go there\'']],
    'two of them': ['“One” and “two”.', ['“One”', '“two”']],
    'over a line break': ['“One\ntwo” and three.', ['“One\ntwo”']],
    'one sentence after another': ['“I go out. I come back.” That was all.', ['“I go out. I come back.”']],
    'one inside another': ['“He said ‘go’ to me” she wrote.', ['“He said ‘go’ to me”']],
    'an apostrophe within': ['‘I don’t know’ she said.', ['‘I don’t know’']],
    'a straight apostrophe within': ['\'I don\'t know\' she said.', ['\'I don\'t know\'']],
    'an owner in the plural within': ['‘the boys’ room is mine’ he said.', ['‘the boys’ room is mine’']],
    'a quotation that ends in s': ['‘he hits’ she said. Later she wept.', ['‘he hits’']],
    'apostrophes and no quotation': ['It isn’t the boys’ fault, nor the girl\'s, nor the girls\' either.', []],
    'a letter left out': ['’Tis late, and \'twas dark, \'cause of rain. More.', []],
    'feet and inches': ['He is 5\'10" tall and 6\' in boots. "Yes" he said.', ['"Yes"']],
    'no quotation at all': ['Nobody spoke.', []],
    'not closed, to the end of its sentence': ['She said “I go there. Then she left.', ['“I go there']],
    'not closed, to the end of its line': ['She said "I go there\nThen she left', ['"I go there']],
    'not closed, to the next that is': ['She said “I go there and “here” is good.', ['“I go there and ', '“here”']],
    'over a blank line': ['She said “I go\n\nThen I come” and left.', ['“I go\n\nThen I come”']],
    'single, and not closed in its paragraph': ['\'cause she left.\n\nIt was the girls\' room.', []],
    'single and not closed': ['She said ‘I go there. Then she left.', []],
    'closed and never opened': ['I go there” she said.', []],
    'in brackets': ['(“I go there”)', ['“I go there”']],
  };
  for (const [name, [text, quoted]] of Object.entries(table)) it(name, () => expect(inside(text)).to.deep.equal(quoted));

  const marks = fc.array(fc.constantFrom('“', '”', '‘', '’', '"', '\'', 'a', 's', ' ', '. ', '\n', '\n\n', 'go there'), { maxLength: 60 }).map((parts) => parts.join(''));

  it('gives stretches in order, none over another, each begun by a mark', () =>
    fc.assert(
      fc.property(marks, (text) => {
        let last = 0;
        for (const [from, to] of quotedIn(text)) {
          expect(from).to.be.at.least(last);
          expect(to).to.be.above(from).and.at.most(text.length);
          expect('“"‘\'').to.contain(text[from]);
          last = to;
        }
      }),
    ));

  it('takes whatever has no mark of its own, between curly double marks, as quoted', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ,.!?’]{1,80}$/), fc.stringMatching(/^[A-Za-z ,.]{0,40}$/), (said, told) => {
        expect(inside(`${told} “${said}” ${told}`)).to.deep.equal([`“${said}”`]);
      }),
    ));
});
