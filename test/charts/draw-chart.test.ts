import * as Plot from '@observablehq/plot';
import { expect } from '@open-wc/testing';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { aTable } from '../support/board-tables.ts';

const widths = (drawn: SVGElement, of: string) => [...drawn.querySelectorAll(`.${of} rect`)].map((rect) => Number(rect.getAttribute('width')));
const counts = (drawn: SVGElement) => [...drawn.querySelectorAll('.count text')].map((text) => text.textContent);

describe('a chart', () => {
  const draw = (cells: (number | null)[][], more = {}, width = 680) => drawChart(Plot, document, aTable(cells, more), { width });

  it('has a bar as long as each number, and the number beside it', () => {
    const drawn = draw([[40], [20], [10]])!;
    const [a, b, c] = widths(drawn, 'bar') as [number, number, number];
    expect([a / b, b / c].map((one) => Math.round(one * 100) / 100)).to.deep.equal([2, 2]);
    expect(counts(drawn)).to.deep.equal(['40', '20', '10']);
    expect(a).to.be.lessThan(680);
  });

  it('never draws a hidden number as nought, nor as a bar', () => {
    const drawn = draw([[40], [null], [0]])!;
    expect([widths(drawn, 'bar').length, widths(drawn, 'hidden'), widths(drawn, 'base')]).to.deep.equal([1, [16], [2]]);
    expect(counts(drawn)).to.have.members(['40', '0', 'not shown']);
    expect(drawn.querySelector('.hidden')!.getAttribute('fill')).to.match(/^url\(#/);
    expect(drawn.querySelector(drawn.querySelector('.hidden')!.getAttribute('fill')!.slice(4, -1))!.tagName).to.equal('pattern');
  });

  it('is not drawn where there is nothing to draw', () => expect([draw([[null], [null]]), draw([[0], [null]]), draw([])]).to.deep.equal([undefined, undefined, undefined]));

  it('draws columns on one scale, each in its own panel', () => {
    const drawn = draw([[40, 20], [10, 0]], { columns: ['Offered', 'Not offered'] })!;
    const bars = widths(drawn, 'bar').sort((x, y) => y - x);
    expect(bars.map((one) => Math.round((40 * one) / bars[0]!))).to.deep.equal([40, 20, 10]);
    expect(drawn.querySelectorAll('.head text').length).to.equal(2);
  });

  it('is an image with a title, and says whom it counts', () => {
    const drawn = draw([[40]], { heading: 'Who was asked', of: 'children', total: null, rowsAre: 'among' })!;
    expect(drawn.getAttribute('role')).to.equal('img');
    const said = (name: string) => drawn.querySelector(`#${drawn.getAttribute(name)!}`)!.textContent;
    expect(said('aria-labelledby')).to.equal('Chart: Who was asked');
    expect(said('aria-describedby')).to.match(/^Of children; how many they are is not shown\. .*rows do not add up.*table that follows/);
  });

  it('brings no style, sheet or colour of its own', () => {
    const drawn = draw([[40, null], [10, 0]], { columns: ['A', 'B'] })!;
    expect([...drawn.querySelectorAll('style, [style]')]).to.deep.equal([]);
    for (const one of [drawn, ...drawn.querySelectorAll('*')]) for (const name of ['fill', 'stroke']) expect(one.getAttribute(name) ?? 'none').to.match(/^(none|currentColor|url\(#loh-hatch-a-table\))$/);
  });

  it('keeps every word inside it, at every width', () => {
    const rows = ['There is a complex need that lasts, affects the child or has not been helped (or that is not known).', 'Safeguardingpartnershipsubcommitteechairpersonandmore'];
    for (const width of [200, 290, 480, 560, 760])
      for (const columns of [[''], ['Offered', 'No offer recorded, and nobody knows why', 'Not said']]) {
        const drawn = draw([columns.map(() => 12_345), columns.map(() => null)], { rows, columns }, width)!;
        document.body.append(drawn);
        try {
          const frame = drawn.getBoundingClientRect();
          for (const text of drawn.querySelectorAll('text')) {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            expect([left >= frame.left - 1, right <= frame.right + 1, top >= frame.top - 2, bottom <= frame.bottom + 2], `${text.textContent} at ${width}`).to.deep.equal([true, true, true, true]);
          }
        } finally {
          drawn.remove();
        }
      }
  });

  it('takes any id for a table', () => expect(draw([[40]], { id: '"><script>' })!.querySelector('title')!.id).to.equal('loh-title----script-'));
});
