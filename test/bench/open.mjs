// Opening: from navigation to the first question.
import { median, ms, quantile } from './figures.mjs';
import { watchForQuestion } from './hosted.mjs';

const rounds = 15;

async function opened(browser, url) {
  // A context of its own: no cache, no compiled code and no process left from the last one.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.evaluateOnNewDocument(watchForQuestion);
    await page.goto(url);
    const found = await page.waitForFunction(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return globalThis.asked && paint && { asked: globalThis.asked, paint: paint.startTime };
    });
    return await found.jsonValue();
  } finally {
    await context.close();
  }
}

export async function measureOpening(browser, at) {
  const kinds = ['static', 'bare', 'split', 'ours'];
  const taken = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = -2; round < rounds; round++)
    for (let i = 0; i < kinds.length; i++) {
      // Each kind takes each turn equally often: whatever slows the machine slows all alike.
      const kind = kinds[(i + round + 2 * kinds.length) % kinds.length];
      const one = await opened(browser, `${at}/${kind}.html`);
      // The first two rounds warm the browser up.
      if (round >= 0) taken[kind].push(one);
    }
  console.log(`\nOpening: navigation to first question, ${rounds} rounds, cold, ms`);
  console.log(`${''.padEnd(26)} median   (quartiles)      × static   first contentful paint   × static`);
  for (const [kind, name] of [['static', 'static HTML'], ['bare', 'bare lit + xstate + zod'], ['split', 'ours, bundled in chunks'], ['ours', 'ours, dist/embed.js']]) {
    const [asked, paint] = ['asked', 'paint'].map((key) => taken[kind].map((one) => one[key]));
    const times = (key) => `${(median(taken[kind].map((one) => one[key])) / median(taken.static.map((one) => one[key]))).toFixed(2)}`.padStart(8);
    console.log(`${name.padEnd(26)}${ms(median(asked))}   (${quantile(asked, 0.25).toFixed(1)} to ${quantile(asked, 0.75).toFixed(1)})`.padEnd(53) + `${times('asked')}   ${ms(median(paint)).padStart(20)}   ${times('paint')}`);
  }
}
