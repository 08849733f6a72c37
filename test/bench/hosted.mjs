// The pages that opening and answering are measured on, served from memory.
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './load.mjs';
import { built } from './size.mjs';

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
export function watchForQuestion() {
  const asks = (tree) => tree.querySelector('input[type=radio]') || [...tree.querySelectorAll('*')].some((e) => e.shadowRoot && asks(e.shadowRoot));
  const look = () => {
    if (asks(document)) globalThis.asked = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Static HTML, the bare libraries, and ours in both its forms. */
export async function host([first]) {
  const plain = { id: first.id, heading: first.heading, questions: first.questions.map(({ id, text, hint, options }) => ({ id, text, ...(hint && { hint }), options: options.map((o) => ({ id: o.id, text: o.text })) })) };
  const folder = await mkdtemp(join(tmpdir(), 'levels-of-help-bench-'));
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
    const weights = ['/static.html', '/bare.js', '/split.js', '/embed.js'].map((path) => [path, gzipSync(files.get(path)).length]);
    return { ...(await serve(files)), weights };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
