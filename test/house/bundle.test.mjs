// The built package: what the embed may not hold, and that every door opens where it is installed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the embed', () => {
  // Named pieces of other people's code that name a forbidden thing without being able to use it here.
  const embed = readFileSync(join(root, 'dist/embed.js'), 'utf8');
  for (const word of ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'localStorage', 'sessionStorage', 'document.cookie', 'indexedDB', 'WebSocket', 'EventSource', 'eval('])
    it(`holds no ${word}`, () => assert.equal(embed.includes(word), false));
  it('builds no code from text', () => assert.doesNotMatch(embed, /(?<![\w.$])Function\(|new Function\b/));
});

describe('what is built', () => {
  it('holds the model guide and no other', () => {
    const built = readdirSync(join(root, 'dist'), { recursive: true }).map(String);
    assert.deepEqual(built.filter((file) => file.includes('five-levels')), []);
    const text = built.filter((file) => /\.(js|ts|json|md|html)$/.test(file)).map((file) => [file, readFileSync(join(root, 'dist', file), 'utf8')]);
    assert.ok(text.some(([, code]) => code.includes('levels-of-help-model')));
    assert.deepEqual(text.filter(([, code]) => code.includes('five-levels')).map(([file]) => file), []);
  });
});

describe('the packed package, installed elsewhere', () => {
  let dir;
  before(() => {
    dir = mkdtempSync(join(tmpdir(), 'levels-of-help-'));
    const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'elsewhere', private: true, type: 'module' }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', `./${filename}`], { cwd: dir, stdio: 'ignore' });
  });
  after(() => rmSync(dir, { recursive: true, force: true }));

  const run = (code) => execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: dir, encoding: 'utf8' }).trim();

  it('installs only what it says it needs', () => {
    const lock = JSON.parse(readFileSync(join(dir, 'package-lock.json'), 'utf8'));
    const names = Object.keys(lock.packages).filter(Boolean).map((path) => path.replace('node_modules/', '')).sort();
    assert.deepEqual(names, ['@lit-labs/ssr-dom-shim', '@lit/reactive-element', '@noble/hashes', '@types/trusted-types', 'levels-of-help', 'lit', 'lit-element', 'lit-html', 'xstate', 'zod']);
  });

  it('opens every door it promises', () => {
    const { exports } = JSON.parse(readFileSync(join(dir, 'node_modules/levels-of-help/package.json'), 'utf8'));
    for (const [door, to] of Object.entries(exports))
      for (const path of typeof to === 'string' ? [to] : Object.values(to)) assert.ok(readFileSync(join(dir, 'node_modules/levels-of-help', path)).length > 0, `${door} → ${path}`);
  });

  it('works without a DOM: the model recommends, and every door can be imported', () => {
    assert.equal(run(`import { levelsOfHelp, begin, say, recommend } from 'levels-of-help/model';
      const a = say(begin(levelsOfHelp, '2026-11-23'), 'now', { danger: { option: 'yes' }, whereabouts: { option: 'confirmed' } });
      console.log(recommend(levelsOfHelp, a).howSoon.step.id);`), 'now-999');
    assert.equal(run(`await import('levels-of-help/define'); const { LevelsOfHelp } = await import('levels-of-help'); console.log(typeof LevelsOfHelp, typeof document);`), 'function undefined');
  });

  it('writes letters that its JSON Schema accepts, and refuses others', () => {
    const schema = JSON.parse(readFileSync(join(dir, 'node_modules/levels-of-help/dist/referral.schema.json'), 'utf8'));
    const check = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
    const made = JSON.parse(run(`import { levelsOfHelp, begin, say, recommend, refer, asJson } from 'levels-of-help/model';
      const a = say(begin(levelsOfHelp, '2026-11-23'), 'now', { danger: { option: 'yes' }, whereabouts: { option: 'confirmed' } });
      console.log(JSON.stringify(asJson(refer(levelsOfHelp, a), a, recommend(levelsOfHelp, a))));`));
    assert.equal(check(made), true, JSON.stringify(check.errors));
    assert.equal(check({ ...made, version: 9 }), false);
    assert.equal(check({ ...made, record: { ...made.record, asOf: 'today' } }), false);
  });

  it('describes every element in its manifest', () => {
    const manifest = JSON.parse(readFileSync(join(dir, 'node_modules/levels-of-help/dist/custom-elements.json'), 'utf8'));
    const tags = [...['src/define.ts', 'src/define-later.ts'].map((file) => readFileSync(join(root, file), 'utf8')).join('').matchAll(/'([a-z-]+)': ([A-Z]\w+),/g)].map((m) => [m[1], m[2]]);
    const classes = manifest.modules.flatMap((m) => m.declarations ?? []).filter((d) => d.kind === 'class');
    for (const [tag, name] of tags) assert.ok(classes.some((c) => c.name === name && c.summary), `${tag} is not described`);
  });
});
