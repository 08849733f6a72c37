// Speed as ratios in one run, and properties at length. Timings are printed and never asserted; a fall in any step is an error.
//   npm run bench -- [--only open|answer|recommend|rules|properties|effort|growth|replay|tables] [--pairs 200000] [--raises 1000000] [--times 10] [--records 2000] [--rounds 7] [--replays 10000] [--accounts 600000] [--seed 1]
import { parseArgs } from 'node:util';
import { openBrowser } from '../support/browser.mjs';
import { measureAnswering } from './answer.mjs';
import { measureEffort } from './effort.mjs';
import { count } from './figures.mjs';
import { measureGrowth } from './growth.mjs';
import { host } from './hosted.mjs';
import { bundled } from './load.mjs';
import { measureOpening } from './open.mjs';
import { measureProperties } from './properties.mjs';
import { measureRecommending } from './recommend.mjs';
import { measureReplay } from './replay.mjs';
import { measureRules } from './rules.mjs';
import { measureTables } from './tables.mjs';

const { values: flags } = parseArgs({ options: { only: { type: 'string' }, pairs: { type: 'string' }, raises: { type: 'string' }, times: { type: 'string' }, records: { type: 'string' }, rounds: { type: 'string' }, accounts: { type: 'string' }, replays: { type: 'string' }, seed: { type: 'string' } } });
const wanted = { pairs: Number(flags.pairs ?? 200_000), raises: Number(flags.raises ?? 1_000_000), times: Number(flags.times ?? 10), records: Number(flags.records ?? 2000), rounds: Number(flags.rounds ?? 7), accounts: Number(flags.accounts ?? 600_000), replays: Number(flags.replays ?? 10_000), seed: Number(flags.seed ?? 1 + Math.floor(Math.random() * 2 ** 31)) };
// A slip here would check nothing and say that nothing fell.
for (const [name, value] of Object.entries(wanted)) if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is not a whole number above 0`);

const parts = ['open', 'answer', 'recommend', 'rules', 'properties', 'effort', 'growth', 'replay', 'tables'];
if (flags.only && !parts.includes(flags.only)) throw new Error(`--only ${flags.only}: there is ${parts.join(', ')}`);
const wants = (part) => !flags.only || flags.only === part;

const at = await bundled('sources.ts');
const sources = await import(at);

if (wants('open') || wants('answer')) {
  const hosted = await host(sources.guide.conversations[0].pages);
  let browser;
  try {
    browser = await openBrowser();
    console.log(`${await browser.version()}; gzip over the wire: ${hosted.weights.map(([path, bytes]) => `${path} ${count(bytes)}`).join(', ')} bytes`);
    if (wants('open')) await measureOpening(browser, hosted.at);
    if (wants('answer')) await measureAnswering(browser, hosted.at);
  } finally {
    await browser?.close();
    hosted.close();
  }
}
if (wants('recommend')) measureRecommending(sources, wanted);
if (wants('rules')) await measureRules(at, sources, wanted);
if (wants('properties')) await measureProperties(at, sources, wanted);
if (wants('effort')) measureEffort(sources);
if (wants('growth')) measureGrowth(sources, wanted);
if (wants('replay')) measureReplay(await import(await bundled('replay-sources.ts')), wanted);
// 600,000 synthetic accounts hold a million records.
if (wants('tables')) {
  const many = await bundled('tables-sources.ts');
  await measureTables(many, await import(many), wanted);
}
