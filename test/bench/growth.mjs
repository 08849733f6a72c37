// Growth: the same answers on a guide many times as long (ten, unless said). What one answer costs may hardly grow; compiling is paid once and told apart.
import { count, median, quantile } from './figures.mjs';

const rounds = 30;
const asOf = '2026-11-23';

/** What the screen reads after each answer. */
const read = (talk) => [talk.page && talk.concernsFor(talk.page), talk.urgency, talk.recommendation, talk.agency, talk.mayLeave];

/** Answers every page as it was answered, and times each answer with all that follows from it. */
function driven(Talk, guide, said) {
  const talk = Talk.begin(guide, asOf, undefined, () => undefined);
  read(talk);
  return said.map(({ page, answers }) => {
    if (talk.page.id !== page) throw new Error(`The conversation stands at ${talk.page.id}, not at ${page}`);
    const fresh = structuredClone(answers);
    const start = performance.now();
    talk.answer(page, fresh);
    read(talk);
    return performance.now() - start;
  });
}

export function measureGrowth({ castMember, grown, guide, hashOf, parseGuide, saying, Talk }, { times }) {
  const book = { small: guide, big: grown(guide, times) };
  const sizes = (g) => `${count(g.indicators.length)} sentences, ${count(g.conversations[0].pages.length)} pages, ${count(g.thresholds.length)} thresholds`;
  console.log(`\nGrowth: ${sizes(book.small)}; and ${sizes(book.big)}`);

  const begin = (g) => read(Talk.begin(g, asOf, undefined, () => undefined));
  const once = { 'reading it as a guide': parseGuide, 'its hash': hashOf, 'its chart, and all before the first answer': begin };
  console.log('Paid once, ms, median of 3 copies:');
  const copies = Array.from({ length: 3 }, () => structuredClone(book));
  for (const [name, pay] of Object.entries(once)) {
    const [small, big] = ['small', 'big'].map((size) => median(copies.map((copy) => {
      const start = performance.now();
      pay(copy[size]);
      return performance.now() - start;
    })));
    console.log(`  ${name.padEnd(44)} ${small.toFixed(0).padStart(6)} ${big.toFixed(0).padStart(8)}   × ${(big / small).toFixed(1)}`);
  }

  const accounts = {
    'a young carer': castMember('young-carer').assessment.said,
    'missing three times, looked after': castMember('third-time-in-25-days').assessment.said,
    'worries in six parts of life': saying(guide, { says: ['child-told-of-harm', 'few-friends', 'suspended', 'low-income', 'caring-harms', 'da-serious', 'going-on', 'circumstances-affect-child'] }).said,
  };
  const journeys = Object.entries(accounts).map(([name, said]) => ({ name, said: said.slice(0, said.findIndex(({ page }) => page.startsWith('check')) + 1) }));

  /** Drives every journey on both books so many times, in turn, and gives each answer's median on each. */
  const inTurn = (rounds, booksOf, journeys) => {
    const taken = journeys.map(({ said }) => said.map(() => ({ small: [], big: [] })));
    for (let round = -2; round < rounds; round++)
      journeys.forEach(({ said }, j) => {
        const books = booksOf(round);
        // Each in turn goes first, so that whatever slows the machine slows both alike. The first rounds warm it up.
        for (const size of round % 2 ? ['small', 'big'] : ['big', 'small'])
          driven(Talk, books[size], said).forEach((time, i) => round >= 0 && taken[j][i][size].push(time));
      });
    return taken.map((steps) => steps.map(({ small, big }) => ({ small: median(small), big: median(big) })));
  };
  const tell = (title, taken, journeys) => {
    console.log(title);
    journeys.forEach(({ name, said }, j) => {
      const each = taken[j].map(({ small, big }) => big / small);
      const most = Math.max(...each);
      console.log(`  ${name.padEnd(34)} ${String(said.length).padStart(2)} answers: ${median(taken[j].map((t) => t.small)).toFixed(2)} and ${median(taken[j].map((t) => t.big)).toFixed(2)}; × ${median(each).toFixed(2)}, most × ${most.toFixed(2)} (${said[each.indexOf(most)].page})`);
    });
    const all = taken.flat().map(({ small, big }) => big / small);
    console.log(`  All ${all.length} answers: × ${median(all).toFixed(2)}, p95 × ${quantile(all, 0.95).toFixed(2)}`);
  };
  tell(`Each answer with all that the screen reads after it, median ms of ${rounds} rounds; the aim is × 1.50 or less:`, inTurn(rounds, () => book, journeys), journeys);

  // Whatever a page costs the first time it is met is met again in a copy that nobody has used.
  const fresh = copies.slice(0, 3);
  tell(`The same where each page is met for the first time, ${fresh.length} copies:`, inTurn(fresh.length - 2, (round) => fresh[round + 2], journeys.slice(-1)), journeys.slice(-1));
}
