// Three measurements: opening, answering and recommending. Timings are printed and never asserted; a fall in level or in how soon is an error.
//   npm run bench -- [--only open|answer|recommend] [--pairs 200000] [--seed 1]
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { openBrowser } from '../support/browser.mjs';
import { built } from './size.mjs';

const { values: flags } = parseArgs({ options: { only: { type: 'string' }, pairs: { type: 'string' }, seed: { type: 'string' } } });
const pairsWanted = Number(flags.pairs ?? 200_000);
const seed = Number(flags.seed ?? 1 + Math.floor(Math.random() * 2 ** 31));
// A slip here would check nothing and say that nothing fell.
for (const [name, value] of Object.entries({ pairs: pairsWanted, seed })) if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is not a whole number above 0`);

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const rounds = 15;
const today = '2026-11-23';

await built('model.js');
const { begin, journeyOf, levelsOfHelp: guide, orderOf, recommend } = await import(pathToFileURL(join(root, 'dist/model.js')));
const { pages } = guide.conversations[0];

const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.max(0, Math.ceil(q * list.length) - 1)];
const median = (list) => quantile(list, 0.5);
const ms = (n) => n.toFixed(1).padStart(7);
const count = (n) => n.toLocaleString('en-GB');

// --- Opening: from navigation to the first question ------------------------------------------------------------------

const wholePage = (head, body) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body>${body}</body></html>`;
const script = (name) => `<script type="module" src="/${name}.js"></script>`;
const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The first page's questions as plain HTML, as if somebody had written them by hand. */
const staticPage = ({ heading, questions }) =>
  `<form><h2>${escaped(heading)}</h2>${questions
    .map(
      ({ id, text, hint, options }) =>
        `<fieldset><legend>${escaped(text)}</legend>${hint ? `<p>${escaped(hint)}</p>` : ''}${options
          .map((o) => `<label><input type="radio" name="${id}" value="${o.id}"><span>${escaped(o.text)}</span></label>`)
          .join('')}</fieldset>`,
    )
    .join('')}<button>Continue</button></form>`;

/** The same questions with the same three libraries and nothing of ours: what those libraries cost by themselves. */
const bareSource = (page) => `
import { css, html, LitElement } from 'lit';
import { assign, createActor, setup } from 'xstate';
import * as z from 'zod/mini';

const Option = z.strictObject({ id: z.string(), text: z.string() });
const Question = z.strictObject({ id: z.string(), text: z.string(), hint: z.optional(z.string()), options: z.array(Option).check(z.minLength(1)) });
const page = z.strictObject({ id: z.string(), heading: z.string(), questions: z.array(Question) }).parse(${JSON.stringify(page)});

const chart = setup({}).createMachine({
  initial: page.id,
  context: { answers: {} },
  states: {
    [page.id]: {
      on: {
        ANSWERED: { actions: assign(({ context, event }) => ({ answers: { ...context.answers, [event.question]: event.option } })) },
        CONTINUE: { target: 'end', guard: ({ context }) => page.questions.every((q) => context.answers[q.id]) },
      },
    },
    end: { type: 'final' },
  },
});

class BarePage extends LitElement {
  static properties = { snapshot: { state: true } };
  static styles = css\`:host { display: block; }\`;
  constructor() {
    super();
    this.actor = createActor(chart);
    this.actor.subscribe((snapshot) => (this.snapshot = snapshot));
    this.actor.start();
  }
  render() {
    const { answers } = this.snapshot.context;
    return html\`<form @submit=\${(e) => (e.preventDefault(), this.actor.send({ type: 'CONTINUE' }))}>
      <h2>\${page.heading}</h2>
      \${page.questions.map(({ id, text, hint, options }) => html\`<fieldset>
        <legend>\${text}</legend>\${hint ? html\`<p>\${hint}</p>\` : ''}
        \${options.map((o) => html\`<label><input type="radio" name=\${id} .checked=\${answers[id] === o.id} @change=\${() => this.actor.send({ type: 'ANSWERED', question: id, option: o.id })} /><span>\${o.text}</span></label>\`)}
      </fieldset>\`)}
      <button>Continue</button>
    </form>\`;
  }
}
customElements.define('bare-page', BarePage);
`;

/** Bundles the bare page as its consumer would, into a folder of its own. */
async function buildBare(outDir, source) {
  // Named inside the project, where its imports are found, but never written there.
  const entry = join(root, 'bare-page.js');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [{ name: 'bare-page', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? source : undefined) }],
    build: { outDir, emptyOutDir: true, minify: true, target: 'es2022', rolldownOptions: { input: entry, output: { entryFileNames: 'bare.js' } } },
  });
  return readFile(join(outDir, 'bare.js'), 'utf8');
}

/** Bundles the registering door as a consumer with a bundler would: in chunks, the first question's before the rest. */
async function buildSplit() {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    build: { write: false, minify: true, target: 'es2022', modulePreload: false, rolldownOptions: { input: join(root, 'src/define.ts'), output: { entryFileNames: 'split.js', chunkFileNames: '[name]-[hash].js' } } },
  });
  return output.filter(({ type }) => type === 'chunk').map(({ fileName, code }) => [`/${fileName}`, code]);
}

/** Serves whole files from memory, compressed and never cached, so that every opening is a first one. */
async function serve(files) {
  const packed = new Map([...files].map(([path, text]) => [path, gzipSync(text)]));
  const server = createServer(({ url }, response) => {
    const body = packed.get(url);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': url.endsWith('.js') ? 'text/javascript' : 'text/html', 'content-encoding': 'gzip', 'content-length': body.length, 'cache-control': 'no-store' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { at: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs in the page before anything else: notes the first frame that has a radio input to paint. */
function watchForQuestion() {
  const asks = (tree) => tree.querySelector('input[type=radio]') || [...tree.querySelectorAll('*')].some((e) => e.shadowRoot && asks(e.shadowRoot));
  const look = () => {
    if (asks(document)) globalThis.asked = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

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

async function measureOpening(browser, at) {
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

// --- Answering: from Continue to the next page -----------------------------------------------------------------------

/** Two accounts, by question: what is chosen where it is not the safe answer. */
const journeys = {
  'several small worries': {
    support: ['none'],
    'areas-list': ['learning', 'feelings', 'identity', 'health', 'caring', 'home'],
    'how-long-list': ['going-on'],
  },
  // Phone today, so that the panel stands above every page.
  'a call today': {
    support: ['none'],
    'everyone-list': ['child-said'],
    'areas-list': ['said', 'physical', 'exploitation', 'missing', 'domestic-abuse', 'parents'],
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
      }
    }
  };

  const samples = [];
  const nothing = [];
  while (name() !== 'loh-recommendation') {
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
    button.click();
    const time = (await painted(() => name() !== from && heading() && (heading() !== was || heading().textContent !== said))) - start;
    samples.push({ from, to: name(), time });
    if (samples.length > 80) throw new Error('The journey does not end');
  }
  return { samples, nothing };
}

async function measureAnswering(browser, at) {
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

// --- Recommending: the whole guide, and that raising an answer never lowers ------------------------------------------

/** A small repeatable source of chance. */
function chance(from) {
  let state = from >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { yes: (p) => next() < p, below: (n) => Math.floor(next() * n), pick: (list) => list[Math.floor(next() * list.length)] };
}

const kindOf = new Map(guide.indicators.map((i) => [i.id, i.kind]));

/** How high an option stands: 0 safe or neutral, 1 not known, 2 a concern, a circumstance, an area or a fact. */
const height = ({ stands, indicator, area, fact }) => (stands === 'not-known' ? 1 : (indicator && kindOf.get(indicator) !== 'protective-factor') || area || fact ? 2 : 0);

/**
 * The one fall that is meant: from “not enough known” to the base step, where what was said is no worry by itself. A circumstance
 * counts with its effect on the child, which is asked apart; a part of life only opens a page. Counted, and printed beside the rest.
 */
const isMeant = ({ from, to, option }) => from.unsaid === 'not-enough-known' && orderOf(to) === 0 && Boolean(option?.area || kindOf.get(option?.indicator) === 'circumstance');
let meant = 0;

const asking = pages.slice(0, pages.findIndex((page) => page.kind === 'result'));
const dayBefore = (days) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/** One answer, blank included. `rates` say how often a concern, a not known and a blank come. */
function anyAnswer({ ask, options = [] }, by, rates) {
  if (by.yes(rates.blank)) return undefined;
  const at = (h) => options.filter((o) => height(o) === h);
  const high = () => (by.yes(rates.concern) ? 2 : by.yes(rates.notKnown) ? 1 : 0);
  switch (ask) {
    case 'one': {
      const from = at(high());
      return { option: by.pick(from.length ? from : options).id };
    }
    case 'many': {
      const some = options.filter((o) => !o.stands && by.yes(rates.concern));
      if (some.length) return { options: some.map((o) => o.id) };
      const alone = options.find((o) => o.stands === (by.yes(rates.notKnown) ? 'not-known' : 'no'));
      return alone && { options: [alone.id] };
    }
    case 'grid':
      return { rows: Object.fromEntries(options.filter(() => !by.yes(rates.blank / 2)).map((o) => [o.id, ['no', 'not-known', 'yes'][high()]])) };
    case 'age':
      return { age: by.yes(0.1) ? 'not-known' : by.yes(0.05) ? 'unborn' : by.below(18) };
    case 'episodes':
      return { episodes: Array.from({ length: by.below(5) }, () => ({ note: '', ...(by.yes(0.8) && { began: dayBefore(by.below(400)) }) })) };
    case 'words':
      return { words: 'something' };
    default:
      return undefined;
  }
}

/** What somebody would answer on every page there is; only what the journey reaches will count. */
function anyBook(by) {
  // From nearly calm to nearly everything: a fall is only seen where something is left to rise.
  const rates = { concern: by.pick([0.01, 0.03, 0.1, 0.3]), notKnown: by.pick([0, 0.02, 0.05, 0.2]), blank: by.pick([0, 0, 0.01, 0.05]) };
  const asked = by.yes(0.2) ? asking.slice(0, by.below(asking.length)) : asking;
  const book = new Map(asked.map((page) => [page.id, new Map(page.questions.map((q) => [q.id, anyAnswer(q, by, page.id === 'areas' ? { ...rates, concern: Math.max(0.1, rates.concern) } : rates)]))]));
  return { book, left: by.yes(0.2) };
}

/** An assessment of the pages that it reaches, answered as the book says. With `only`, the answers of no other page. */
function assessmentOf({ book, left }, only) {
  const said = [...book].filter(([page]) => !only || only.has(page)).map(([page, answers]) => ({ page, answers: Object.fromEntries([...answers].filter(([, a]) => a)) }));
  return { ...begin(guide, today), said, ...(left && { left }) };
}
const reached = (assessment) => new Set([...journeyOf(guide, assessment).passed].map((page) => page.id));
const trimmed = (assessment) => {
  const pagesReached = reached(assessment);
  return { ...assessment, said: assessment.said.filter((s) => pagesReached.has(s.page)) };
};

/** Each way one answer can go up: to not known, to a concern, to one more concern. */
function raisings({ ask, options = [] }, answer) {
  const concerns = options.filter((o) => height(o) === 2);
  if (ask === 'grid')
    return concerns.flatMap(({ id }) => {
      const now = answer?.rows[id];
      return now === 'yes' ? [] : now === 'no' ? [{ id, to: 'not-known' }, { id, to: 'yes' }] : [{ id, to: 'yes' }];
    });
  if (ask === 'episodes') return [{ id: 'one more, undated' }];
  if (ask !== 'one' && ask !== 'many') return [];
  const ids = (answer && (answer.options ?? [answer.option])) || [];
  const now = options.filter((o) => ids.includes(o.id));
  // A blank stands as not known does.
  const stood = now.length ? Math.max(...now.map(height)) : 1;
  if (ask === 'one' && stood === 2) return [];
  return [...(stood === 0 ? options.filter((o) => height(o) === 1) : []), ...concerns.filter((o) => !now.includes(o))].map(({ id }) => ({ id }));
}

/** An answer with one raising done to it. */
function raised({ ask, options = [] }, answer, { id, to }) {
  if (ask === 'grid') return { rows: { ...answer?.rows, [id]: to } };
  if (ask === 'one') return { option: id };
  if (ask === 'episodes') return { episodes: [...(answer?.episodes ?? []), { note: '' }] };
  const alone = options.find((o) => o.id === id).stands;
  return { options: alone ? [id] : [...(answer?.options ?? []).filter((o) => !options.find((p) => p.id === o)?.stands), id] };
}

const withAnswer = ({ book, left }, page, question, answer) => ({ left, book: new Map([...book].map(([id, answers]) => [id, id === page ? new Map([...answers, [question, answer]]) : answers])) });

/**
 * The falls that one raised answer brings. `alone`: nothing else differs. Where it opens pages there are two to look at:
 * `not yet`, as the record stands until they are answered, and `answered`, once they are.
 */
function* fallsOf(account, page, question, how, was) {
  const before = was ?? assessmentOf(account);
  const answer = account.book.get(page.id).get(question.id);
  const above = withAnswer(account, page.id, question.id, raised(question, answer, how));
  const after = assessmentOf(above);
  const pagesBefore = reached(before);
  const blank = question.ask === 'grid' ? !answer?.rows[how.id] : !answer;
  const opens = [...reached(after)].some((id) => !pagesBefore.has(id));
  const option = question.options?.find((o) => o.id === how.id);
  const looks = opens ? [['not yet', assessmentOf(above, pagesBefore)], ['answered', after]] : [['alone', after]];
  for (const [look, assessment] of looks)
    for (const scale of ['level', 'howSoon']) {
      const [from, to] = [before, assessment].map((a) => recommend(guide, a)[scale]);
      if (orderOf(to) >= orderOf(from)) continue;
      if (isMeant({ from, to, option })) meant++;
      else yield { look, blank, scale, before, after: assessment, from, to };
    }
}

const standing = ({ step, unsaid }) => step?.id ?? unsaid;
const keyOf = ({ look, blank, scale, from, to }) => `${look}${blank ? ', from blank' : ''}: ${scale} ${standing(from)} → ${standing(to)}`;

/** The calmest answer: what a counterexample is made of where nothing in particular is needed. */
function calm({ ask, worry, options = [] }) {
  if (ask === 'age') return { age: 10 };
  if (!worry && !options.some((o) => o.fact)) return undefined;
  const no = options.find((o) => o.stands === 'no');
  if (ask === 'one') return no && { option: no.id };
  if (ask === 'many') return no && { options: [no.id] };
  if (ask === 'grid') return { rows: Object.fromEntries(options.map((o) => [o.id, 'no'])) };
  return undefined;
}

/** Smaller answers than this one, the smallest first. */
function* smaller(question, answer) {
  const least = calm(question);
  if (JSON.stringify(answer) === JSON.stringify(least)) return;
  yield least;
  if (answer?.options) for (const o of answer.options) if (answer.options.length > 1) yield { options: answer.options.filter((p) => p !== o) };
  if (answer?.rows) for (const [row, stand] of Object.entries(answer.rows)) if (stand !== 'no') yield { rows: { ...answer.rows, [row]: 'no' } };
  if (answer?.episodes?.length) yield { episodes: answer.episodes.slice(1) };
}

/** Accounts that say a little less than this one: a page made calm, or one answer made smaller. */
function* lesser(account, kept) {
  if (account.left) yield { ...account, left: false };
  for (const page of asking) {
    const answers = account.book.get(page.id);
    if (!answers) continue;
    const least = new Map(page.questions.map((q) => [q.id, calm(q)]));
    if (page !== kept && JSON.stringify([...answers]) !== JSON.stringify([...least])) yield { ...account, book: new Map([...account.book, [page.id, least]]) };
    for (const q of page.questions) for (const answer of smaller(q, answers.get(q.id))) yield withAnswer(account, page.id, q.id, answer);
  }
}

/** Makes a counterexample as small as it goes: the same kind of fall by the same raising. */
function shrunk({ account, page, question, how, fall }) {
  const same = (less) => {
    if (!reached(assessmentOf(less)).has(page.id)) return undefined;
    if (!raisings(question, less.book.get(page.id).get(question.id)).some((h) => h.id === how.id && h.to === how.to)) return undefined;
    return [...fallsOf(less, page, question, how)].find((f) => keyOf(f) === keyOf(fall));
  };
  let least = { account, fall };
  for (let left = 1000, smallest = false; !smallest && left > 0; left--) {
    smallest = true;
    for (const less of lesser(least.account, page)) {
      const again = same(less);
      if (!again) continue;
      least = { account: less, fall: again };
      smallest = false;
      break;
    }
  }
  return least;
}

/** A counterexample as data: the raising, what held before and no longer does, and the account to try it on. */
function told({ page, question, how, least, times }) {
  const { fall, account } = least;
  const said = (outcome) => ({
    stands: standing(outcome),
    order: orderOf(outcome),
    thresholds: outcome.reasons.map((r) => r.threshold.id),
    indicators: [...new Set(outcome.reasons.flatMap((r) => r.concerns.map((c) => c.indicator.id)))],
  });
  const pagesBefore = reached(fall.before);
  return {
    fall: keyOf(fall),
    times,
    page: page.id,
    question: question.id,
    answer: account.book.get(page.id).get(question.id) ?? null,
    raisedBy: how,
    opens: pages.filter((p) => !pagesBefore.has(p.id) && journeyOf(guide, fall.after).pages.includes(p) && !p.kind).map((p) => p.id),
    from: said(fall.from),
    to: said(fall.to),
    ...(account.left && { left: true }),
    said: trimmed(fall.before).said,
  };
}

function measureRecommending() {
  const by = chance(seed);
  const fixed = Array.from({ length: 400 }, () => trimmed(assessmentOf(anyBook(by))));
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
  let pairs = 0;
  let accounts = 0;
  const start = performance.now();
  while (pairs < pairsWanted) {
    const account = anyBook(by);
    const before = assessmentOf(account);
    const ways = [...journeyOf(guide, before).passed].flatMap((page) =>
      page.questions.map((question) => ({ page, question, hows: raisings(question, account.book.get(page.id).get(question.id)) })).filter(({ hows }) => hows.length),
    );
    if (!ways.length) continue;
    accounts++;
    // Four raisings of each account, so that its own recommendation is made once.
    for (let i = 0; i < 4 && pairs < pairsWanted; i++) {
      // A question first, then a way: else the long lists would take nearly every turn.
      const { page, question, hows } = by.pick(ways);
      const how = by.pick(hows);
      pairs++;
      for (const fall of fallsOf(account, page, question, how, before)) {
        const same = found.get(keyOf(fall)) ?? { times: 0 };
        found.set(keyOf(fall), { ...same, times: same.times + 1, ...(!same.account && { account, page, question, how, fall }) });
      }
    }
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${count(pairs)} pairs checked, of ${count(accounts)} accounts: ${count(Math.round(pairs / seconds))} pairs a second`);
  const meantOf = meant;
  const falls = [...found.values()].reduce((sum, { times }) => sum + times, 0);
  console.log(`${count(meantOf)} went from “not enough known” to the base step by naming a circumstance or a part of life, as is meant.`);
  console.log(falls ? `${count(falls)} falls, of ${found.size} kinds. The first of each, made small:` : 'Nothing fell.');
  for (const example of [...found.values()].sort((a, b) => b.times - a.times)) console.log(JSON.stringify(told({ ...example, least: shrunk(example) })));
  if (falls) process.exitCode = 1;
}

// --- All of it -------------------------------------------------------------------------------------------------------

const parts = ['open', 'answer', 'recommend'];
if (flags.only && !parts.includes(flags.only)) throw new Error(`--only ${flags.only}: there is ${parts.join(', ')}`);
const wants = (part) => !flags.only || flags.only === part;

if (wants('open') || wants('answer')) {
  const [first] = pages;
  const plain = { id: first.id, heading: first.heading, questions: first.questions.map(({ id, text, hint, options }) => ({ id, text, ...(hint && { hint }), options: options.map((o) => ({ id: o.id, text: o.text })) })) };
  const folder = await mkdtemp(join(tmpdir(), 'levels-of-help-bench-'));
  let server;
  let browser;
  try {
    const files = new Map([
      ['/embed.js', await built('embed.js')],
      ...(await buildSplit()),
      ['/split.html', wholePage(script('split'), '<levels-of-help></levels-of-help>')],
      ['/bare.js', await buildBare(folder, bareSource(plain))],
      ['/ours.html', wholePage(script('embed'), '<levels-of-help></levels-of-help>')],
      ['/bare.html', wholePage(script('bare'), '<bare-page></bare-page>')],
      ['/static.html', wholePage('', staticPage(plain))],
    ]);
    server = await serve(files);
    browser = await openBrowser();
    console.log(`${await browser.version()}; gzip over the wire: ${['/static.html', '/bare.js', '/split.js', '/embed.js'].map((path) => `${path} ${count(gzipSync(files.get(path)).length)}`).join(', ')} bytes`);
    if (wants('open')) await measureOpening(browser, server.at);
    if (wants('answer')) await measureAnswering(browser, server.at);
  } finally {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  }
}
if (wants('recommend')) measureRecommending();
