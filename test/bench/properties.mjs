// Properties at length: every pair of sentences, a million raises, who the child is, and classification. Two workers share the work.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { count } from './figures.mjs';

const parts = {
  /** Every pair of sentences, this worker's share of them. */
  pairs({ guide, pairing }, { worker, workers }) {
    const size = guide.indicators.length;
    const look = pairing(guide);
    const done = { looked: 0, apart: [], wrong: [] };
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) {
        if ((a + b) % workers !== worker) continue;
        const { falls, together } = look(a, b);
        done.looked++;
        if (!together) done.apart.push([guide.indicators[a].id, guide.indicators[b].id].join(' with '));
        done.wrong.push(...falls);
      }
    return done;
  },
  raises({ chance, guide, nameOf, raiseMany, toldFall }, { seed, raises }) {
    const { looked, meant, falls } = raiseMany(guide, chance(seed), raises);
    const kinds = new Map();
    for (const { raised, fall } of falls) kinds.set(nameOf(fall), kinds.get(nameOf(fall)) ?? { raised, fall });
    return { looked, meant, fell: falls.length, wrong: [...kinds.values()].map(({ raised, fall }) => JSON.stringify(toldFall(guide, raised, fall))) };
  },
  identity: ({ chance, changeWhoTheyAre, guide }, { seed, others }) => changeWhoTheyAre(guide, chance(seed), others),
  classing: ({ chance, classOtherwise, guide }, { seed, others }) => classOtherwise(guide, chance(seed), others),
};

if (!isMainThread && workerData?.part) {
  const sources = await import(workerData.sources);
  parentPort.postMessage(parts[workerData.part](sources, workerData));
}

/** Shares one part out among the workers and adds up what they found. */
async function shared(part, sources, share) {
  const workers = Math.min(2, availableParallelism());
  const start = performance.now();
  const found = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      new Promise((done, failed) => {
        const of = Object.fromEntries(Object.entries(share).map(([name, n]) => [name, name === 'seed' ? n + worker : Math.floor(n / workers) + (worker < n % workers ? 1 : 0)]));
        const thread = new Worker(fileURLToPath(import.meta.url), { workerData: { part, sources, worker, workers, ...of } });
        thread.once('message', done).once('error', failed);
      }),
    ),
  );
  const sum = {};
  for (const one of found) for (const [key, value] of Object.entries(one)) sum[key] = Array.isArray(value) ? [...(sum[key] ?? []), ...value] : (sum[key] ?? 0) + value;
  const seconds = (performance.now() - start) / 1000;
  return { ...sum, pace: `${count(Math.round(sum.looked / seconds))} a second, ${seconds.toFixed(0)} s` };
}

export async function measureProperties(sources, { guide, raiseEach }, { seed, raises }) {
  console.log(`\nProperties: ${guide.id}, edition ${guide.edition}; seed ${seed}, one more for each further worker`);
  const tell = (wrong) => {
    for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
    if (wrong.length) process.exitCode = 1;
  };

  const pairs = await shared('pairs', sources, {});
  console.log(`Pairs: ${count(pairs.looked)} pairs of ${guide.indicators.length} sentences, each in three accounts, on every scale that is said: ${pairs.wrong.length ? `${count(pairs.wrong.length)} falls` : 'none fell'} (${pairs.pace})`);
  tell(pairs.wrong);
  if (pairs.apart.length) console.log(`  No account said both: ${count(pairs.apart.length)}, such as ${pairs.apart.slice(0, 3).join('; ')}`);

  const each = raiseEach(guide);
  console.log(`Every raise of every answer of those three accounts: ${count(each.looked)}: ${each.wrong.length ? `${count(each.wrong.length)} falls` : 'none fell'}`);
  tell(each.wrong);

  const up = await shared('raises', sources, { seed, raises });
  console.log(`Raises: ${count(up.looked)} random accounts, each raised by one answer: ${up.fell ? `${count(up.fell)} falls` : 'none fell'}; ${count(up.meant)} times “not enough known” gave way to the base step, as is meant (${up.pace})`);
  tell(up.wrong);

  const others = Math.ceil(raises / 10);
  const who = await shared('identity', sources, { seed, others });
  console.log(`Who the child is: ${count(who.looked)} accounts, changed: ${who.wrong.length ? `${count(who.wrong.length)} rose further than circumstances may` : `none rose above ${guide.circumstancesReach}, to a call, or in grade`}; ${count(who.rose)} rose within it (${who.pace})`);
  tell(who.wrong);

  const classed = await shared('classing', sources, { seed, others });
  console.log(`Classing: ${count(classed.looked)} accounts, without the vocabularies and with them turned round: ${classed.wrong.length ? `${count(classed.wrong.length)} steps differed` : 'every step the same'}; ${count(classed.named)} were then called something else (${classed.pace})`);
  tell(classed.wrong);
}
