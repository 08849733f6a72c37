// Recommending on synthetic referrals, and a general rules engine beside it: first that both say the same, then how fast each is, in one run.
//   npm run bench -- --only rules [--records 2000] [--rounds 7] [--seed 1]
import { Worker } from 'node:worker_threads';
import { engineOf, factsOf } from '../support/rules-engine.mjs';
import { count, median } from './figures.mjs';

/** Seconds of a core, so that others at work on the machine count for little. */
const spentSince = (start) => Object.values(process.cpuUsage(start)).reduce((a, b) => a + b) / 1_000_000;

/** Contacts with children’s social care in a year, all of England, in round numbers. */
const contacts = 3_000_000;

export async function measureRules(at, sources, { records: wanted, rounds, seed }) {
  const { guide, heldOn, journeyOf, placeOf, presenceIn, recommend, settled, syntheticAccount } = sources;
  const kept = Array.from({ length: wanted }, (_, i) => JSON.stringify(syntheticAccount(guide, i, { seed, year: 2026 })[0]));
  // Parsed anew for every round, since what was recommended once is remembered.
  const parsed = () => kept.map((text) => JSON.parse(text));
  const journeys = () => parsed().map((record) => settled(journeyOf(guide, record)));
  const scales = guide.scales.map((scale) => scale.id);
  const engine = engineOf(guide);
  const byId = new Map(guide.thresholds.map((t) => [t.id, t]));
  const highest = (thresholds) => scales.map((id) => Math.max(-1, ...thresholds.filter((t) => t.scale === id).map((t) => placeOf(guide.scales.find((s) => s.id === id), t.reaches))));
  const run = async (facts) => (await engine.run(facts)).events.map(({ type }) => byId.get(type));

  console.log(`\nRecommending beside json-rules-engine: ${count(kept.length)} synthetic referrals, ${count(guide.thresholds.length)} thresholds on ${scales.length} scales, Node ${process.version}, seed ${seed}`);
  let unlike = 0;
  const [seen, held] = [new Set(), new Set()];
  for (const journey of journeys()) {
    const ours = scales.flatMap((id) => heldOn(guide, id, journey));
    const theirs = await run(factsOf(sources, guide, journey));
    for (const { id } of ours) held.add(id);
    seen.add(String(highest(ours)));
    // Not the highest alone: every threshold that holds.
    if (String(ours.map(({ id }) => id).sort()) !== String(theirs.map(({ id }) => id).sort())) unlike++;
  }
  console.log(unlike ? `${count(unlike)} records on which the two differ.` : `The two hold the same thresholds of every record (${count(held.size)} of them held somewhere; ${count(seen.size)} combinations of highest steps).`);
  if (unlike) process.exitCode = 1;

  const rates = { held: [], engine: [], whole: [], wholeEngine: [] };
  const timed = async (into, list, work) => {
    const start = process.cpuUsage();
    for (const one of list) await work(one);
    into?.push(list.length / spentSince(start));
  };
  const timedNow = (into, list, work) => {
    const start = process.cpuUsage();
    for (const one of list) work(one);
    into?.push(list.length / spentSince(start));
  };
  for (let round = -1; round < rounds; round++) {
    const into = (name) => (round < 0 ? undefined : rates[name]);
    // Copies with what was said looked up beforehand, and nothing else: which thresholds it touches is found within the time.
    const looked = journeys().map((journey) => ({ ...journey }));
    for (const journey of looked) presenceIn(guide, journey);
    timedNow(into('held'), looked, (journey) => highest(scales.flatMap((id) => heldOn(guide, id, journey))));
    const facts = journeys().map((journey) => factsOf(sources, guide, journey));
    await timed(into('engine'), facts, async (one) => highest(await run(one)));
    timedNow(into('whole'), parsed(), (record) => recommend(guide, record));
    await timed(into('wholeEngine'), parsed(), async (record) => highest(await run(factsOf(sources, guide, settled(journeyOf(guide, record))))));
  }
  const rate = Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, median(list)]));
  const line = (what, ours, theirs) => console.log(`${what}: ours ${count(Math.round(ours))} records for each second of a core, json-rules-engine ${count(Math.round(theirs))}: ${(ours / theirs).toFixed(1)} times as fast (medians of ${rounds} rounds in turn)`);
  line('(a) thresholds alone, from what was said worked out beforehand', rate.held, rate.engine);
  line('(b) from a parsed record: ours to the whole recommendation with reasons, gaps and routes; theirs to the highest steps alone', rate.whole, rate.wholeEngine);

  const both = await onTwo(at, kept, rounds);
  const minutes = (perSecond) => (contacts / perSecond / 60).toFixed(1);
  console.log(`${count(contacts)} contacts, about a year of all England: ${minutes(rate.whole)} minutes of one core. Two threads at once, by the clock and with whatever else the machine does: ${count(Math.round(both))} records a second, ${minutes(both)} minutes. With json-rules-engine, one core: ${minutes(rate.wholeEngine)} minutes.`);
}

/** Records a second of two threads at once. */
async function onTwo(at, kept, rounds) {
  const code = `
    import { parentPort, workerData } from 'node:worker_threads';
    const { guide, recommend } = await import(workerData.at);
    const round = () => { const list = workerData.kept.map((text) => JSON.parse(text)); const start = performance.now(); for (const one of list) recommend(guide, one); return performance.now() - start; };
    round();
    parentPort.postMessage('ready');
    parentPort.once('message', () => { let spent = 0; for (let i = 0; i < workerData.rounds; i++) spent += round(); parentPort.postMessage((workerData.kept.length * workerData.rounds / spent) * 1000); });`;
  const workers = [0, 1].map(() => new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), { workerData: { at, kept, rounds } }));
  const next = (worker) => new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  await Promise.all(workers.map(next));
  const answers = workers.map(next);
  for (const worker of workers) worker.postMessage('go');
  const rates = await Promise.all(answers);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return rates[0] + rates[1];
}
