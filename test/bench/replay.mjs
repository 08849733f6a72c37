// Last year's referrals by another edition of the guide, and the same told plainly: equal to the last fall, and how fast.
//   npm run bench -- --only replay [--replays 10000] [--seed 1]
import assert from 'node:assert/strict';
import { count } from './figures.mjs';

export function measureReplay({ cast, guide, leftOverOf, noReplays, plainly, replay, replayReport, secondEdition, syntheticAccount, tallyReplay }, { replays, seed }) {
  const second = secondEdition();
  // Referrals alone: what the plain count knows nothing of, records that follow, is tested apart.
  const records = [...cast.map(({ assessment }) => assessment), ...Array.from({ length: replays }, (_, i) => syntheticAccount(guide, i, { seed, year: 2026 })[0])];
  const texts = records.map((record) => JSON.stringify(record));
  const start = process.cpuUsage();
  const ours = noReplays();
  for (const text of texts) tallyReplay(ours, replay(guide, second, [JSON.parse(text)]), leftOverOf(second));
  const { user, system } = process.cpuUsage(start);
  const rate = texts.length / ((user + system) / 1_000_000);
  assert.deepEqual(ours, plainly(guide, second, texts.map((text) => JSON.parse(text))));
  console.log(`\nReplay by a second edition: the cast and ${count(replays)} synthetic referrals, seed ${seed}: equal to the plain count in everything, ${count(ours.falls.length)} falls listed; ${count(Math.round(rate))} accounts for each second of a core`);
  console.log(replayReport(ours, { old: guide, now: second }).split('\n').slice(0, 60).join('\n'));
}
