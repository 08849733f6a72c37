import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hiddenWords, layOut, roomBeside, thick, type Words } from '../../src/charts/lay-out.ts';
import { aTable } from '../support/board-tables.ts';

const said = (words: readonly Words[]) => words.map(({ lines }) => lines.join(' '));
const foot = ({ top, lines, size }: Words) => top + lines.length * (size === 15 ? 20 : 17);

describe('where everything of a chart stands', () => {
  const parted = aTable([[10, 0, null], [0, 0, 0]], { columns: ['Offered', 'Not offered', 'Not said'] });

  it('is beside its name where there is room, and under it where there is none', () => {
    const one = aTable([[10], [20]]);
    const [wide, narrow] = [layOut(one, 680), layOut(one, 300)];
    expect([wide.left > 0, narrow.left]).to.deep.equal([true, 0]);
    expect(narrow.bars[0]!.top).to.be.at.least(foot(narrow.words[0]!));
  });

  it('has a panel for each column, every number in its own', () => {
    const { panels, bars, words } = layOut(parted, 680);
    expect(panels).to.deep.equal(['c0', 'c1', 'c2']);
    expect(bars.map(({ number, panel }) => [number, panel])).to.deep.equal([[10, 'c0'], [0, 'c1'], [null, 'c2'], [0, 'c0'], [0, 'c1'], [0, 'c2']]);
    expect(said(words.filter(({ panel }) => panel))).to.deep.equal(['Offered', 'Not offered', 'Not said']);
  });

  it('has none where a heading would be broken', () => expect(layOut(aTable([[10, 5, 5, 5, 5]], { columns: ['Specialisthelp', 'b', 'c', 'd', 'e'] }), 680).panels).to.deep.equal([]));

  it('without panels tells noughts in words, and hidden numbers as what they are', () => {
    const { bars, words } = layOut(parted, 300);
    expect(bars.map(({ number }) => number)).to.deep.equal([10, null]);
    expect(said(words)).to.deep.equal(['Row 0', 'Offered', 'Not said', '0: Not offered', 'Row 1', '0']);
  });

  it('lets nothing stand on anything else, at any width and with any words', () =>
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 1200 }), fc.integer({ min: 1, max: 7 }), fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 120 }), { minLength: 1, maxLength: 8 }), (width, columns, names) => {
        const table = aTable(names.map((_, i) => Array.from({ length: columns }, (__, c) => [null, 0, 10, 25][(i + c) % 4]!)), { columns: Array.from({ length: columns }, (_, c) => `Column ${c}`), rows: names });
        const { bars, words, height } = layOut(table, width);
        for (const column of new Set([...words, ...bars].map(({ panel }) => panel))) {
          const tops = bars.filter(({ panel }) => panel === column).map(({ top }) => top);
          tops.slice(1).forEach((top, i) => expect(top - tops[i]!).to.be.at.least(thick));
        }
        const outside = words.filter(({ panel, size }) => panel === undefined && size === 15);
        outside.slice(1).forEach((one, i) => expect(one.top).to.be.at.least(foot(outside[i]!)));
        for (const { top } of [...bars, ...words]) expect(top).to.be.within(0, height);
        for (const one of words) expect(foot(one)).to.be.at.most(height + 1);
        for (const { top } of bars) expect(top + thick).to.be.at.most(height + 1);
      }),
    ));

  it('leaves room for the widest number', () => expect(roomBeside([{ number: 12_500, top: 0 }])).to.be.greaterThan(roomBeside([{ number: 5, top: 0 }, { number: null, top: 0 }])));
  it('breaks the words of a hidden number where a panel is narrow', () => expect([hiddenWords(300), hiddenWords(70)]).to.deep.equal(['not shown', 'not\nshown']));
});
