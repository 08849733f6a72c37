// Answering: from Continue to the next page.
import { median, ms, quantile } from './figures.mjs';
import { watchForQuestion } from './hosted.mjs';

/** Two accounts, by question: what is chosen where it is not the safe answer. */
const journeys = {
  'several small worries': {
    support: ['none'],
    'areas-list': ['feelings', 'health', 'family'],
    'feelings-which': ['feelings', 'friends'],
    'health-which': ['health-care', 'learning'],
    'family-which': ['caring', 'housing'],
    'how-long-list': ['going-on'],
  },
  // Phone today, so that the panel stands above every page.
  'a call today': {
    support: ['none'],
    'everyone-list': ['child-said'],
    'areas-list': ['harm', 'exploitation', 'missing', 'violence', 'family'],
    'missing-why': ['home'],
    'violence-which': ['domestic-abuse'],
    'family-which': ['coping'],
    'how-long-list': ['going-on', 'effect', 'help-failed'],
  },
};

/** Runs in the page: answers each page, presses its button, and times until the next one was painted. */
async function goThrough(chosen) {
  const frame = () => new Promise(requestAnimationFrame);
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const shown = () => document.querySelector('levels-of-help').renderRoot.querySelector('#now');
  const heading = () => shown()?.renderRoot?.querySelector('#heading');
  const name = () => shown()?.page?.id ?? shown()?.page ?? shown()?.localName;
  // The frame that paints what is there, and the one after it: by then it was painted.
  const painted = async (there) => {
    const since = performance.now();
    do {
      await frame();
      if (performance.now() - since > 20_000) throw new Error(`Nothing follows the page ${name()}: ${shown().renderRoot.querySelector('.summary')?.textContent ?? ''}`);
    } while (!there());
    await frame();
    return performance.now();
  };
  const fill = async ({ questions }) => {
    const press = async (id) => {
      const input = shown().renderRoot.getElementById(id);
      if (!input.checked) input.click();
      // A person's next click comes after this one was drawn; an answer set before that would be lost.
      await shown().updateComplete;
    };
    for (const { id, ask, options } of questions) {
      const mine = chosen[id];
      if (ask === 'one') await press(`${id}-${mine?.[0] ?? (options.find((o) => o.stands === 'no') ?? options[0]).id}`);
      else if (ask === 'many') for (const o of mine ?? options.filter((o) => !o.stands).slice(0, 2).map((o) => o.id)) await press(`${id}-${o}`);
      else if (ask === 'grid') for (const o of options) await press(`${id}-${o.id}-${mine?.includes(o.id) ? 'yes' : 'no'}`);
      else if (ask === 'age') await press(`${id}-not-known`);
      else if (ask === 'step') await press(`${id}-not-sure`);
      else if (ask === 'words') {
        const field = shown().renderRoot.getElementById(id);
        field.value = 'Seen on Monday, in class';
        field.dispatchEvent(new Event('input'));
      } else if (ask === 'causes') await press(`${id}-${options.find((o) => !o.stands).id}`);
    }
  };

  const samples = [];
  const nothing = [];
  while (shown()?.localName !== 'loh-recommendation') {
    const from = name();
    const was = heading();
    const said = was.textContent;
    if (shown().page?.questions) await fill(shown().page);
    // Not in step with the frames, as a person is not.
    await frame();
    await pause(50 + Math.random() * 20);
    const idle = performance.now();
    nothing.push((await painted(() => true)) - idle);
    await pause(50 + Math.random() * 20);
    const button = shown().renderRoot.querySelector('button[type=submit], .actions button');
    const start = performance.now();
    if (!button) throw new Error(`No way on from ${name()}`);
    button.click();
    const time = (await painted(() => name() !== from && heading() && (heading() !== was || heading().textContent !== said))) - start;
    samples.push({ from, to: name(), time });
    if (samples.length > 80) throw new Error('The journey does not end');
  }
  return { samples, nothing };
}

export async function measureAnswering(browser, at) {
  const speeds = [4, 1];
  const taken = Object.fromEntries(speeds.map((rate) => [rate, { samples: [], nothing: [] }]));
  for (let round = 0; round < 3; round++)
    for (const [name, chosen] of Object.entries(journeys))
      for (const rate of speeds) {
        // A new page each time: code runs as cold as it does for somebody who is here once.
        const context = await browser.createBrowserContext();
        try {
          const page = await context.newPage();
          await page.evaluateOnNewDocument(watchForQuestion);
          await page.goto(`${at}/ours.html`);
          await page.waitForFunction(() => globalThis.asked);
          const cdp = await page.createCDPSession();
          await cdp.send('Emulation.setCPUThrottlingRate', { rate });
          const { samples, nothing } = await page.evaluate(goThrough, chosen);
          taken[rate].samples.push(...samples.map((sample) => ({ ...sample, name })));
          taken[rate].nothing.push(...nothing);
        } finally {
          await context.close();
        }
      }
  console.log('\nAnswering: Continue to next page painted, ms');
  console.log('slowdown   pages   median      p95   nothing to do: median      p95');
  for (const rate of speeds) {
    const { samples, nothing } = taken[rate];
    const times = samples.map((s) => s.time);
    console.log(`${`${rate}x`.padEnd(9)}${String(times.length).padStart(7)}  ${ms(median(times))}  ${ms(quantile(times, 0.95))}                   ${ms(median(nothing))}  ${ms(quantile(nothing, 0.95))}`);
  }
  console.log('“Nothing to do” is two frames with nothing changed: what the clock itself costs.');
  const bySteps = new Map();
  for (const { name, from, to, time } of taken[4].samples) {
    const step = `${from} → ${to} (${name})`;
    bySteps.set(step, [...(bySteps.get(step) ?? []), time]);
  }
  const slowest = [...bySteps].map(([step, times]) => [step, median(times)]).sort((a, b) => b[1] - a[1]);
  console.log(`Slowest at 4x: ${slowest.slice(0, 5).map(([step, time]) => `${step} ${time.toFixed(0)}`).join('; ')}`);
}
