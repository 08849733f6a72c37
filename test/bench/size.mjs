// How many bytes each door costs, as a consumer's bundler would ship it, against a ceiling.
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * Bytes, gzip level 9: raised only in the commit that causes the rise. A row without a ceiling is only printed.
 * The house meant 60,000 for the embed and 8,000 for the pure rooms, weighed on a trial with a small guide. The guide alone is now
 * some 57,000 with its 278 sentences, 96 thresholds, terms and sources, and the libraries 29,000: docs/measures.md has the account.
 */
export const ceilings = {
  'first question': 45_000,
  // Since 0.3: phrases and their sources 15,000; evidence 14,000; opening, copies and formats' list 10,000; judgement, supervision and shares 7,000; the rest.
  // Since 0.4: themes, parts and density 2,800; what a host sets, reads and keeps 5,000; languages and overlays 3,500; the rest small.
  embed: 248_000,
  // Since 0.4: overlays of a guide.
  'pure rooms': 68_000,
  sealed: 4_000,
  // The script of a page around a frame.
  'host-frame': 3_200,
  // The report to a Board, with the library that draws its charts inside (about 88,000): no page of referrals loads it.
  'board-embed': 160_000,
};

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { dependencies } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8'));

/** A built file, read. Says so when it is missing, or older than a source: what it measures is then something else. */
export async function built(name) {
  const path = resolve(root, 'dist', name);
  const made = await stat(path).catch(() => {
    throw new Error(`dist/${name} is missing: run \`npx vite build\` and \`npx vite build --mode embed\``);
  });
  const sources = (await readdir(resolve(root, 'src'), { recursive: true })).filter((source) => source.endsWith('.ts'));
  const times = await Promise.all(sources.map(async (source) => (await stat(resolve(root, 'src', source))).mtimeMs));
  if (Math.max(...times) > made.mtimeMs) console.warn(`dist/${name} is older than the sources: build it again.`);
  return readFile(path, 'utf8');
}

const weigh = (code) => ({
  raw: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
});

// Each chunk is a response of its own, so each is compressed by itself.
const weighAll = (chunks) =>
  chunks.map(({ code }) => weigh(code)).reduce((sum, one) => ({ raw: sum.raw + one.raw, gzip: sum.gzip + one.gzip, brotli: sum.brotli + one.brotli }), { raw: 0, gzip: 0, brotli: 0 });

/** Bundles one door, minified. Without the library's own config, which leaves the dependencies out. */
async function bundle(door, external) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      // A door's exports are kept whole: the consumer is taken to use all of it.
      rolldownOptions: { input: resolve(root, `src/${door}.ts`), preserveEntrySignatures: 'strict', ...(external && { external }) },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** The chunks that run before an entry does: itself and all it imports statically. */
function before(chunks) {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set();
  const take = (chunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) take(named.get(name));
  };
  take(chunks.find((chunk) => chunk.isEntry));
  return [...found];
}

const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));
const isGuideContent = (id) => /(^|\/)guides\//.test(id);

/** Every row of the table: what it is, and its bytes. */
export async function sizes() {
  const [embed, frame, hostFrame, define, index, model, rooms] = await Promise.all([
    built('embed.js'),
    built('frame.js'),
    built('host-frame.js'),
    bundle('define'),
    bundle('index'),
    bundle('model'),
    bundle('model', (id) => isDependency(id) || isGuideContent(id)),
  ]);
  const beside = await Promise.all((await readdir(resolve(root, 'dist/formats'))).filter((name) => name.endsWith('.js')).map(async (name) => ({ code: await built(`formats/${name}`) })));
  return {
    'first question': weighAll(before(define)),
    embed: weigh(embed),
    frame: weigh(frame),
    sealed: weigh(await built('sealed.js')),
    'languages/cy': weigh(await built('languages/cy.js')),
    'host-frame': weigh(hostFrame),
    'board-embed': weigh(await built('board-embed.js')),
    define: weighAll(define),
    index: weighAll(index),
    model: weighAll(model),
    // What is imported at once; a format that is loaded when it is asked for stands in the row below.
    'pure rooms': weighAll(before(rooms)),
    'formats, later': weighAll(beside),
  };
}

const number = (n) => n.toLocaleString('en-GB').padStart(9);

async function main() {
  let exceeded = 0;
  console.log(`${''.padEnd(16)}${'minified'.padStart(9)}${'gzip 9'.padStart(10)}${'brotli 11'.padStart(11)}   used / ceiling (gzip)`);
  for (const [name, { raw, gzip, brotli }] of Object.entries(await sizes())) {
    const ceiling = ceilings[name];
    const over = ceiling !== undefined && gzip > ceiling;
    if (over) exceeded++;
    const used = ceiling === undefined ? '' : `${number(gzip)} / ${number(ceiling)}  ${Math.round((gzip / ceiling) * 100)}%${over ? `  over by ${(gzip - ceiling).toLocaleString('en-GB')}` : ''}`;
    console.log(`${name.padEnd(16)}${number(raw)} ${number(gzip)}  ${number(brotli)}   ${used}`.trimEnd());
  }
  if (exceeded && !process.argv.includes('--report')) {
    console.error(`${exceeded === 1 ? 'A ceiling is' : `${exceeded} ceilings are`} exceeded.`);
    process.exitCode = 1;
  }
}

// Only when run, so that the ceilings can be imported.
if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await main();
