// Charts where there is no page: Plot draws into a document of linkedom, as the command line has it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import * as Plot from '@observablehq/plot';
import { createServer } from 'vite';

describe('charts without a page', () => {
  it('are drawn, and written into a whole page that runs and loads nothing, whatever a report says', async () => {
    const server = await createServer({ root: fileURLToPath(new URL('../..', import.meta.url)), server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
    try {
      const { chartsFor } = await server.ssrLoadModule('/src/charts/charts-for.ts');
      const { asBoardHtml } = await server.ssrLoadModule('/src/board/report-html.ts');
      const { aReport, aTable } = await server.ssrLoadModule('/test/support/board-tables.ts');
      const hostile = '</text></svg><script>alert(1)</script>';
      const report = aReport([aTable([[10, null], [0, 1250]], { columns: [hostile, 'B'], rows: [hostile, 'Row'] })]);
      const charts = chartsFor(report, Plot, parseHTML('<!doctype html><html><body></body></html>').document);
      const page = asBoardHtml(report, charts);
      const { document } = parseHTML(page);
      assert.equal(document.querySelectorAll('script').length, 0);
      assert.equal(document.querySelectorAll('svg').length, 1);
      assert.deepEqual([...document.querySelectorAll('svg .count text')].map((text) => text.textContent).sort(), ['1,250', '10', 'not shown']);
      assert.match(page, /viewBox="0 0 680 \d+"/);
      // One drawing, to the letter, each time.
      assert.deepEqual(chartsFor(report, Plot, parseHTML('<html></html>').document), charts);
    } finally {
      await server.close();
    }
  });
});
