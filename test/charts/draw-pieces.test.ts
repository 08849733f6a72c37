import * as Plot from '@observablehq/plot';
import { expect } from '@open-wc/testing';
import { drawPieces } from '../../src/charts/draw-pieces.ts';
import { aTable } from '../support/board-tables.ts';

const draw = (cells: (number | null)[][], more = {}) => drawPieces(Plot, document, aTable(cells, more));
const bars = (drawn: SVGElement[]) => drawn.flatMap((one) => [...one.querySelectorAll('.bar rect')].map((rect) => Number(rect.getAttribute('width'))));

describe('a chart for paper', () => {
  const many = draw(Array.from({ length: 60 }, (_, i) => [i === 0 ? 200 : i % 2 ? 100 : 0]));

  it('is one where a page holds it', () => expect(draw([[10], [20]]).length).to.equal(1));

  it('is cut between rows where no page would, with every row in one piece, in order', () => {
    expect(many.length).to.be.greaterThan(1);
    for (const one of many) expect(Number(one.getAttribute('height'))).to.be.at.most(780);
    expect(many.flatMap((one) => [...one.querySelectorAll('.name text')].map((text) => text.textContent))).to.deep.equal(Array.from({ length: 60 }, (_, i) => `Row ${i}`));
  });

  it('has all its pieces on one scale, each with a name and an id of its own', () => {
    const [first, ...others] = bars(many);
    expect(Math.round(first! / others[0]!)).to.equal(2);
    expect(new Set(others.map(Math.round)).size).to.equal(1);
    expect(many.map((one) => one.querySelector('title')!.textContent)).to.deep.equal(many.map((_, i) => `Chart: A table (${i + 1} of ${many.length})`));
    expect(new Set(many.map((one) => one.querySelector('title')!.id)).size).to.equal(many.length);
  });

  it('is none where there is nothing to draw', () => expect([draw([[null]]), draw([])]).to.deep.equal([[], []]));
});
