// Real hosts, each built with its own tools from the packed library, outside this repository, and driven in Chromium. Not part of `npm test`:
// it installs what each framework needs. `node test/hosts/run.mjs` runs all and records the outcome; with names, only those, and nothing is recorded.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../support/browser.mjs';
import { journey } from './journey.mjs';
import { serveFolder } from './serve-folder.mjs';
import { writeTable } from './table.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const hosts = readdirSync(here).filter((name) => statSync(join(here, name)).isDirectory()).sort();
const only = process.argv.slice(2);
for (const name of only) if (!hosts.includes(name)) throw new Error(`there is no host ${name}: ${hosts.join(', ')}`);
const keep = process.env.KEEP;

const work = mkdtempSync(join(tmpdir(), 'levels-of-help-hosts-'));
const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
const tarball = join(work, filename);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const npm = (cwd, ...args) => execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' } });

/** Installs and builds. Returns the folder to serve, and the versions that were really there. */
function build(name) {
  const dir = join(work, name);
  cpSync(join(here, name), dir, { recursive: true });
  if (!existsSync(join(dir, 'package.json'))) {
    // No build: the package’s own files beside the page, as somebody who copies them would have them.
    npm(work, 'install', '--no-save', '--ignore-scripts', '--prefix', dir, tarball);
    cpSync(join(dir, 'node_modules/levels-of-help/dist'), join(dir, 'levels-of-help'), { recursive: true });
    return { dir, versions: {} };
  }
  npm(dir, existsSync(join(dir, 'package-lock.json')) ? 'ci' : 'install');
  npm(dir, 'install', '--no-save', tarball);
  execFileSync('npm', ['run', '-s', 'build'], { cwd: dir, stdio: ['ignore', keep ? 'inherit' : 'ignore', 'inherit'], env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' } });
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const versions = Object.fromEntries(Object.keys({ ...dependencies, ...devDependencies }).filter((d) => d !== 'levels-of-help').map((d) => [d, JSON.parse(readFileSync(join(dir, 'node_modules', d, 'package.json'), 'utf8')).version]));
  return { dir: join(dir, 'dist'), versions };
}

const browser = await openBrowser();
const result = { on: new Date().toISOString().slice(0, 10), library: version, node: process.version, browser: await browser.version(), hosts: {} };
for (const name of only.length ? only : hosts) {
  let outcome;
  try {
    const { dir, versions } = build(name);
    const served = await serveFolder(dir);
    const page = await browser.newPage();
    try {
      outcome = { versions, passed: true, shown: await journey(page, served.url) };
    } catch (error) {
      outcome = { versions, passed: false, why: error.message };
    } finally {
      await page.close();
      await served.close();
    }
  } catch (error) {
    outcome = { passed: false, why: `not built: ${error.message}` };
  }
  result.hosts[name] = outcome;
  console.log(`${name}: ${outcome.passed ? `passed, ${outcome.shown.length} steps` : outcome.why}`);
}
await browser.close();
if (keep) console.log(work);
else rmSync(work, { recursive: true, force: true });
if (!only.length) {
  writeFileSync(join(here, 'result.json'), `${JSON.stringify(result, null, 1)}\n`);
  writeTable(result);
}
process.exitCode = Object.values(result.hosts).every((o) => o.passed) ? 0 : 1;
