// Finds a Chromium to test with: CHROME_PATH, then an installed one, then the one that comes inside a package.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

// A headless shell first: it starts faster, and a tab in its background still draws.
const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const usual = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((k) => (process.env[k] ? [join(process.env[k], 'Google/Chrome/Application/chrome.exe')] : [])),
];

const installed = () =>
  [...(process.env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((dir) => names.map((name) => join(dir, name))), ...usual].find(runs);

/** Unpacks the packaged browser under node_modules/.cache, whole or not at all. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let dir;
  try {
    dir = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  } catch {
    return undefined;
  }
  while (!existsSync(join(dir, 'bin', 'chromium.br'))) {
    if (dir === dirname(dir)) return undefined;
    dir = dirname(dir);
  }
  const { version } = createRequire(import.meta.url)(join(dir, 'package.json'));
  const home = join(root, 'node_modules', '.cache', 'chromium', version);
  const path = join(home, 'chromium');
  if (!runs(path)) {
    mkdirSync(dirname(home), { recursive: true });
    const part = mkdtempSync(`${home}.`);
    try {
      const unpack = (file, to) => pipeline(createReadStream(join(dir, 'bin', file)), createBrotliDecompress({ chunkSize: 1 << 21 }), to);
      await unpack('chromium.br', createWriteStream(join(part, 'chromium'), { mode: 0o755 }));
      await unpack('al2023.tar.br', extract(join(part, 'al2023')));
      await unpack('fonts.tar.br', extract(join(part, 'fonts')));
      writeFileSync(join(part, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'fontcache')}</cachedir></fontconfig>\n`);
      try {
        renameSync(part, home);
      } catch (error) {
        if (!runs(path)) throw error; // another run got there first
      }
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  }
  const env = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(home, 'fonts');
  // Its own libraries, only where the system lacks them.
  if (spawnSync(path, ['--version', '--no-sandbox']).status !== 0) env.LD_LIBRARY_PATH = join(home, 'al2023', 'lib');
  return { path, env };
}

/** @returns {Promise<{ path: string, source: 'CHROME_PATH' | 'installed' | 'packaged', shell: boolean, args: string[], env: NodeJS.ProcessEnv }>} */
export async function findChrome() {
  const found = (path, source, env = {}) => ({ path, source, shell: source === 'packaged' || /headless[-_]shell/.test(path), args: args(source), env: { ...process.env, ...env } });
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!runs(asked)) throw new Error(`CHROME_PATH is ${asked}, which cannot be run`);
    return found(asked, 'CHROME_PATH');
  }
  const here = process.env.CHROME_SOURCE === 'packaged' ? undefined : installed();
  if (here) return found(here, 'installed');
  const own = await packaged();
  if (own) return found(own.path, 'packaged', own.env);
  throw new Error('No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH to one.');
}

// Root has no sandbox, nor has the packaged browser where user namespaces are off. The pages are this project's own, on localhost.
const args = (source) => [
  ...(source === 'packaged' || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-domain-reliability',
  '--disable-default-apps', '--no-default-browser-check', '--no-first-run', '--no-pings', '--disable-dev-shm-usage', '--disable-gpu', '--mute-audio',
];
