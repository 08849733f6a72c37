// The command line, built from our sources as it ships, and run as anybody runs it; and what it is made of, for what can be asked of one part.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** What only some commands need stays outside, as it does where it ships. */
const peers = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).peerDependencies).map((name) => new RegExp(`^${name}(/|$)`));
const cache = join(root, 'node_modules/.cache/cli');

let building;
const built = () => (building ??= build({ root, logLevel: 'error', mode: 'cli', build: { outDir: join(cache, String(process.pid)), emptyOutDir: false } }).then(() => join(cache, String(process.pid), 'cli.js')));

/** Runs `levels-of-help …` in a folder; gives what it said and ended with. `input`: text, or something that writes to its standard input. `child` is handed to `during`. */
export async function cli(args, { cwd, input, node = [], during, stdio, limit } = {}) {
  const file = await built();
  const own = [process.execPath, ...node, file, ...args];
  // With a limit, in blocks of 512 bytes, on how large a file it may write. The signal that would end it is left out, as on a full disk.
  const [command, ...rest] = limit ? ['sh', '-c', `ulimit -f ${limit}; trap '' XFSZ; exec "$@"`, 'sh', ...own] : own;
  const child = spawn(command, rest, { cwd, stdio: stdio ?? ['pipe', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (said.err += text));
  const ended = new Promise((done) => child.on('close', (code, signal) => done({ code: code ?? signal, ...said })));
  child.stdin?.on('error', () => undefined);
  try {
    if (typeof input === 'function') await input(child.stdin, child);
    else if (input !== undefined) child.stdin.end(input);
    else child.stdin?.end();
    await during?.(child, said);
    return await ended;
  } finally {
    // Where a test gave up, the child does not wait on.
    child.kill('SIGKILL');
  }
}

/** A folder of its own for one test, gone afterwards. `t`: the test. */
export function folder(t) {
  const dir = mkdtempSync(join(tmpdir(), 'levels-of-help-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** One of our sources with all it needs, as a module for Node. */
export async function source(path) {
  const name = path.replaceAll('/', '-').replace('.ts', '');
  const outDir = join(cache, String(process.pid));
  await build({ root, configFile: false, logLevel: 'error', publicDir: false, ssr: { noExternal: true }, build: { ssr: path, outDir, emptyOutDir: false, target: 'es2022', minify: false, rolldownOptions: { external: peers, output: { codeSplitting: false, entryFileNames: `${name}.mjs` } } } });
  return import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
}

process.on('exit', () => rmSync(join(cache, String(process.pid)), { recursive: true, force: true }));
