// Recommending: how fast on the whole guide, and that raising an answer never lowers.
import { count, median, quantile } from './figures.mjs';

const rounds = 15;

export function measureRecommending({ anyAccount, anyRaise, assessmentOf, chance, fallsOf, guide, nameOf, recommend, toldFall }, { pairs: pairsWanted, seed }) {
  const by = chance(seed);
  const fixed = Array.from({ length: 400 }, () => assessmentOf(guide, anyAccount(guide, by)));
  const rates = [];
  for (let round = -2; round < rounds; round++) {
    // A copy each, since what was recommended once is remembered.
    const fresh = fixed.map((assessment) => ({ ...assessment }));
    const start = performance.now();
    for (const assessment of fresh) recommend(guide, assessment);
    if (round >= 0) rates.push((fixed.length / (performance.now() - start)) * 1000);
  }
  console.log(`\nRecommending: the whole guide, random answered assessments, Node ${process.version}, seed ${seed}`);
  console.log(`${count(Math.round(median(rates)))} recommendations a second (quartiles ${count(Math.round(quantile(rates, 0.25)))} to ${count(Math.round(quantile(rates, 0.75)))}, ${rounds} rounds of ${fixed.length})`);

  const found = new Map();
  let [pairs, accounts, meant] = [0, 0, 0];
  const start = performance.now();
  while (pairs < pairsWanted) {
    const account = anyAccount(guide, by);
    const before = assessmentOf(guide, account);
    accounts++;
    // Four raises of each account, so that its own recommendation is made once.
    for (let i = 0; i < 4 && pairs < pairsWanted; i++) {
      const raised = anyRaise(guide, account, before, by);
      if (!raised) break;
      pairs++;
      for (const fall of fallsOf(guide, raised, before)) {
        if (fall.meant) meant++;
        else found.set(nameOf(fall), { ...(found.get(nameOf(fall)) ?? { raised, fall }), times: (found.get(nameOf(fall))?.times ?? 0) + 1 });
      }
    }
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${count(pairs)} pairs checked, of ${count(accounts)} accounts: ${count(Math.round(pairs / seconds))} pairs a second`);
  console.log(`${count(meant)} went from “not enough known” to the base step by naming a circumstance or a part of life, as is meant.`);
  const kinds = [...found.values()].sort((a, b) => b.times - a.times);
  const falls = kinds.reduce((sum, { times }) => sum + times, 0);
  console.log(falls ? `${count(falls)} falls, of ${kinds.length} kinds. The first of each, made small:` : 'Nothing fell.');
  for (const { times, raised, fall } of kinds) console.log(JSON.stringify({ times, ...toldFall(guide, raised, fall) }));
  if (falls) process.exitCode = 1;
}
