// One core’s share of the accounts: makes each, its rows, their lines and their counts, and holds none of them.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';

const { module, from, to, step, seed, year, now, files } = workerData;
const s = await import(module);
const { tally, add } = s.tallying(s.tablesOf(s.guide), s.populations);
const outs = { recommendations: createWriteStream(files.recommendation), reasons: createWriteStream(files.recommendation_reason) };
const write = async (out, text) => {
  if (!out.write(text)) await once(out, 'drain');
};
// Each worker’s file begins with the names: the database reads both files as one table.
await write(outs.recommendations, s.csvHead(s.recommendationColumns));
await write(outs.reasons, s.csvHead(s.reasonColumns));

const took = { make: 0, rows: 0, tally: 0, csv: 0 };
let counted = { records: 0, recommendations: 0, reasons: 0 };
let at = performance.now();
const since = (what) => {
  const then = at;
  at = performance.now();
  took[what] += at - then;
};
for (let i = from; i < to; i++) {
  const account = s.syntheticAccount(s.guide, i, { seed, year });
  since('make');
  const rows = s.rowsOf(s.guide, account, now);
  since('rows');
  add(rows);
  since('tally');
  await write(outs.recommendations, [...s.csvLines(s.recommendationColumns, rows.recommendations)].join(''));
  await write(outs.reasons, [...s.csvLines(s.reasonColumns, rows.reasons)].join(''));
  since('csv');
  counted = { records: counted.records + account.length, recommendations: counted.recommendations + rows.recommendations.length, reasons: counted.reasons + rows.reasons.length };
  if ((i - from + 1) % step === 0) parentPort.postMessage({ done: i - from + 1 });
}
for (const out of Object.values(outs)) {
  out.end();
  await once(out, 'close');
}
parentPort.postMessage({ end: true, tally, counted, took });
