import * as Plot from '@observablehq/plot';
import { expect } from '@open-wc/testing';
import { chartsFor } from '../../src/charts/charts-for.ts';
import { aReport, aTable } from '../support/board-tables.ts';

describe('the charts of a report', () => {
  it('are one for each table that can be drawn, by its id', () => {
    const charts = chartsFor(aReport([aTable([[10]], { id: 'a' }), aTable([[null]], { id: 'b' }), aTable([[20]], { id: 'c' })]), Plot, document);
    expect([...charts.keys()]).to.deep.equal(['a', 'c']);
    for (const [id, text] of charts) expect(text).to.match(/^<svg [^>]*role="img"/).and.to.contain(`id="loh-title-${id}"`);
  });
});
