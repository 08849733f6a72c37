// The built package: what the embed may not hold, and that every door opens where it is installed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv7 from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const door of ['embed', 'frame', 'host-frame']) describe(`the ${door}`, () => {
  // Named pieces of other people's code that name a forbidden thing without being able to use it here.
  const embed = readFileSync(join(root, `dist/${door}.js`), 'utf8');
  for (const word of ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'localStorage', 'sessionStorage', 'document.cookie', 'indexedDB', 'WebSocket', 'EventSource', 'eval('])
    it(`holds no ${word}`, () => assert.equal(embed.includes(word), false));
  it('builds no code from text', () => assert.doesNotMatch(embed, /(?<![\w.$])Function\(|new Function\b/));
});

describe('the two ends of a frame', () => {
  const read = (name) => readFileSync(join(root, 'dist', name), 'utf8');
  it('are a classic script inside, which a page without an origin may load, and a small module beside', () => {
    assert.match(read('frame.js'), /^\(function\(\)\{/);
    assert.doesNotMatch(read('frame.js'), /^(import|export)\b|import\.meta/m);
    for (const library of ['ZodMini', 'lit-html', 'xstate']) assert.equal(read('host-frame.js').includes(library), false, library);
  });
  it('meet in a page with a policy, nothing written in its markup, and what to do in danger without any script', () => {
    const page = read('frame.html');
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.doesNotMatch(page, /<style|<script>|\son[a-z]+=|style="|javascript:/);
    assert.match(page, /<levels-of-help>\s*<p><strong>In danger now\? Call 999\./);
    for (const [, file] of page.matchAll(/(?:src|href)="(?!https:)([^"]+)"/g)) assert.ok(read(file).length > 0, file);
  });
});

describe('the door for sealed drafts', () => {
  const sealed = readFileSync(join(root, 'dist/sealed.js'), 'utf8');
  it('is one file, that keeps what it is given in one place and sends nothing', () => {
    assert.doesNotMatch(sealed, /\bimport\b/);
    for (const word of ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'localStorage', 'sessionStorage', 'document.cookie', 'WebSocket', 'EventSource', 'BroadcastChannel', 'postMessage', 'eval(']) assert.equal(sealed.includes(word), false, word);
    assert.doesNotMatch(sealed, /(?<![\w.$])Function\(|new Function\b/);
  });
});

describe('the command line', () => {
  const code = readFileSync(join(root, 'dist/cli.js'), 'utf8');
  it('is one file for Node, and holds nothing that could send', () => {
    assert.match(code, /^#!\/usr\/bin\/env node\n/);
    const from = [...code.matchAll(/^import .*?from ["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm)].map((m) => m[1] ?? m[2]);
    assert.deepEqual(from.filter((name) => !name.startsWith('node:') && !/^(@duckdb\/node-api|@observablehq\/plot|linkedom)(\/|$)/.test(name)), []);
    assert.deepEqual(from.filter((name) => /^node:(https?|http2|net|tls|dgram|dns|child_process|worker_threads|cluster)/.test(name)), []);
    for (const word of ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource']) assert.equal(code.includes(word), false, word);
  });
});

describe('the door of the report to the Board', () => {
  const alone = readFileSync(join(root, 'dist/board-embed.js'), 'utf8');
  const beside = readFileSync(join(root, 'dist/board.js'), 'utf8');
  it('is one file, with what draws charts inside, that sends and keeps nothing', () => {
    assert.doesNotMatch(alone, /^import\b|\bimport\(/m);
    for (const word of ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'localStorage', 'sessionStorage', 'document.cookie', 'indexedDB', 'WebSocket', 'EventSource', 'postMessage', 'eval(']) assert.equal(alone.includes(word), false, word);
    assert.doesNotMatch(alone, /(?<![\w.$])Function\(|new Function\b/);
  });
  it('takes the host’s own of what draws charts for a bundler, and only once a report is shown', () => {
    assert.match(beside, /import\("@observablehq\/plot"\)/);
    const built = readdirSync(join(root, 'dist'), { recursive: true }).map(String).filter((file) => file.endsWith('.js'));
    assert.deepEqual(built.filter((file) => /^(?:import|export)[^;]*from ["']@observablehq/m.test(readFileSync(join(root, 'dist', file), 'utf8'))), []);
  });
  it('is in no bundle of the widget', () => {
    for (const door of ['embed', 'frame']) assert.equal(readFileSync(join(root, `dist/${door}.js`), 'utf8').includes('loh-board-report'), false, door);
  });
});

describe('the formats beside the embed', () => {
  const later = [...readFileSync(join(root, 'src/referral/formats.ts'), 'utf8').matchAll(/import\('\.\/([a-z-]+)\.ts'\)/g)].map((m) => m[1]);
  const files = readdirSync(join(root, 'dist/formats')).filter((file) => file.endsWith('.js'));
  const code = files.map((file) => [file, readFileSync(join(root, 'dist/formats', file), 'utf8')]);
  it('are each there, and the embed holds none of them', () => {
    for (const name of later) assert.ok(files.includes(`${name}.js`), name);
    assert.equal(readFileSync(join(root, 'dist/embed.js'), 'utf8').includes('wordprocessingml/2006'), false);
  });
  it('send nothing, keep nothing, and build no code from text', () => {
    for (const [file, text] of code) {
      for (const word of ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'localStorage', 'sessionStorage', 'document.cookie', 'indexedDB', 'WebSocket', 'EventSource', 'eval(']) assert.equal(text.includes(word), false, `${file}: ${word}`);
      assert.doesNotMatch(text, /(?<![\w.$])Function\(|new Function\b/, file);
    }
  });
  it('read no schema', () => assert.deepEqual(code.filter(([, text]) => text.includes('ZodMini')).map(([file]) => file), []));
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

describe('the JSON Schema of a guide, for editors', () => {
  let check, load, server;
  before(async () => {
    check = new Ajv7({ formats: { date: true, uri: URL.canParse } }).compile(JSON.parse(readFileSync(join(root, 'dist/guide.schema.json'), 'utf8')));
    server = await createServer({ root, server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
    load = (path) => server.ssrLoadModule(path);
  });
  after(() => server.close());

  it('takes every shelved guide', async () => {
    for (const shelf of readdirSync(join(root, 'src/guides'))) {
      const [guide] = Object.values(await load(`/src/guides/${shelf}/${shelf}.ts`));
      assert.equal(check(JSON.parse(JSON.stringify(guide))), true, `${shelf}: ${JSON.stringify(check.errors)}`);
    }
  });

  it('refuses what a slip makes of a guide', async () => {
    const { changed, cut, put } = await load('/test/support/change.ts');
    const { smallGuide } = await load('/test/support/small-guide.ts');
    const slips = {
      'a condition of no known kind': put('thresholds[0].when', { score: 7 }),
      'one deep inside another': put('thresholds[2].when.any[1].all[0]', { presents: ['hungry'] }),
      'a condition of two kinds at once': put('thresholds[0].when', { present: ['in-danger'], age: { under: 2 } }),
      'a sentence without a source': cut('indicators[1].source'),
      'an empty list of sources': put('thresholds[0].source', []),
      'a key the book does not know': put('indicators[0].weight', 3),
      'a step without a meaning': cut('scales[0].steps[1].meaning'),
      'a step that is only a name': put('scales[0].steps[1]', 'some'),
      'an address that would run a script': put('references[0].url', 'javascript:alert(1)'),
      'a day no calendar has': put('lawAsOf', '2026-02-30'),
    };
    for (const [name, slip] of Object.entries(slips)) assert.equal(check(changed(smallGuide(), slip)), false, name);
  });

  it('says the same of a shape as the book does, whatever stands in any place of a guide', async () => {
    const { changed, cut, put } = await load('/test/support/change.ts');
    const { smallGuide } = await load('/test/support/small-guide.ts');
    const { everyCondition } = await load('/test/support/every-condition.ts');
    const { Guide } = await load('/src/guide/guide.ts');
    const guide = () => ({ ...smallGuide(), patterns: Object.entries(structuredClone(everyCondition)).map(([id, when]) => ({ id, name: id, says: 'A pattern.', when, source: ['ours'] })) });
    assert.equal(check(guide()), true);
    const placesIn = (part, path = '') =>
      typeof part !== 'object' || part === null ? [path] : [path, ...Object.entries(part).flatMap(([key, inner]) => placesIn(inner, Array.isArray(part) ? `${path}[${key}]` : path ? `${path}.${key}` : key))];
    let refused = 0;
    for (const place of placesIn(guide()).filter(Boolean))
      for (const change of [cut(place), ...[null, 0, 7, -1, 1.5, true, '', ' ', 'odd', 'An odd text', [], {}, [null], ['odd'], { id: 'odd' }, { not: { present: ['odd'] } }].map((odd) => put(place, odd)), ...(place.endsWith(']') ? [] : [put(`${place}-odd`, 7)])]) {
        const odd = changed(guide(), change);
        const taken = Guide.safeParse(odd).success;
        if (!taken) refused++;
        assert.equal(check(odd), taken, `${place}: ${JSON.stringify(check.errors)}`);
      }
    assert.ok(refused > 1000);
  });

  it('tells what the book says of itself', () => {
    const { description, definitions } = JSON.parse(readFileSync(join(root, 'dist/guide.schema.json'), 'utf8'));
    for (const said of [description, definitions.Indicator.description, definitions.Indicator.properties.step.description, definitions.Condition.description, ...definitions.Condition.anyOf.map((kind) => kind.description)]) assert.match(said, /\w+ \w+/);
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
    assert.deepEqual(names, ['@lit-labs/ssr-dom-shim', '@lit/reactive-element', '@noble/hashes', '@types/trusted-types', 'canonicalize', 'idb', 'levels-of-help', 'lit', 'lit-element', 'lit-html', 'xstate', 'zod']);
  });

  it('opens every door it promises', () => {
    /** A door with a star is one for each file of that folder, and there is at least one. */
    const here = (path) => {
      if (!path.endsWith('/*')) return [path];
      const found = readdirSync(join(dir, 'node_modules/levels-of-help', path.slice(0, -2)));
      assert.ok(found.length > 0, path);
      return found.map((file) => path.replace('*', file));
    };
    const { exports } = JSON.parse(readFileSync(join(dir, 'node_modules/levels-of-help/package.json'), 'utf8'));
    for (const [door, to] of Object.entries(exports))
      for (const path of (typeof to === 'string' ? [to] : Object.values(to)).flatMap(here)) assert.ok(readFileSync(join(dir, 'node_modules/levels-of-help', path)).length > 0, `${door} → ${path}`);
  });

  it('runs its command line, as anybody would who installed it', () => {
    const bin = (...args) => execFileSync(join(dir, 'node_modules/.bin/levels-of-help'), args, { cwd: dir, encoding: 'utf8' });
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(bin('--version'), `${version}\n`);
    assert.match(bin('check'), /No fault was found/);
    const letter = readdirSync(join(root, 'test/referral/golden/json'))[0];
    assert.match(bin('recommend', join(root, 'test/referral/golden/json', letter)), /^\{"line":1,"record":"[0-9a-f]{64}",/);
  });

  it('works without a DOM: the model recommends, and every door can be imported', () => {
    assert.equal(run(`import { levelsOfHelp, begin, say, recommend } from 'levels-of-help/model';
      const a = say(begin(levelsOfHelp, '2026-11-23'), 'now', { danger: { option: 'yes' }, whereabouts: { option: 'confirmed' } });
      console.log(recommend(levelsOfHelp, a).howSoon.step.id);`), 'now-999');
    assert.equal(run(`await import('levels-of-help/define'); const { LevelsOfHelp } = await import('levels-of-help'); console.log(typeof LevelsOfHelp, typeof document);`), 'function undefined');
  });

  it('ships the report on the model guide as SQL, by the very table ids and statements that the command line prints', () => {
    const read = (name) => run(`import { readFileSync } from 'node:fs'; console.log(readFileSync(new URL(import.meta.resolve('levels-of-help/${name}')), 'utf8'));`);
    const printed = (option) => execFileSync(process.execPath, [join(dir, 'node_modules/levels-of-help/dist/cli.js'), 'tables', option], { encoding: 'utf8' });
    assert.match(read('board.sql'), /^-- The report to a safeguarding Board[\s\S]*UNION ALL[\s\S]*ORDER BY table_id, row_id, column_id;/);
    assert.equal(read('board.sql').trim(), printed('--sql').trim());
    assert.equal(read('board-schema.sql').trim(), printed('--schema').trim());
  });

  it('writes letters that its JSON Schema accepts, and refuses others', () => {
    const schema = JSON.parse(readFileSync(join(dir, 'node_modules/levels-of-help/dist/referral.schema.json'), 'utf8'));
    const check = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
    const made = JSON.parse(run(`import { levelsOfHelp, begin, say, sendingOf, asJson } from 'levels-of-help/model';
      const a = say(begin(levelsOfHelp, '2026-11-23'), 'now', { danger: { option: 'yes' }, whereabouts: { option: 'confirmed' } });
      console.log(JSON.stringify(asJson(sendingOf(levelsOfHelp, a))));`));
    assert.equal(check(made), true, JSON.stringify(check.errors));
    assert.equal(check({ ...made, version: 9 }), false);
    assert.equal(check({ ...made, record: { ...made.record, asOf: 'today' } }), false);
  });

  it('finds in Node every letter of the cast unchanged, as Chromium made it, and its recommendation following from its answers', () => {
    const letters = join(root, 'test/referral/golden/json');
    const said = JSON.parse(run(`import { readdirSync, readFileSync } from 'node:fs';
      import { levelsOfHelp, verify } from 'levels-of-help/model';
      const dir = ${JSON.stringify(letters)};
      console.log(JSON.stringify(readdirSync(dir).map((file) => [file, verify(levelsOfHelp, readFileSync(dir + '/' + file, 'utf8'))])));`));
    assert.ok(said.length >= 20);
    for (const [file, verdict] of said) assert.deepEqual(verdict, { stands: 'unchanged', follows: true }, file);
  });

  it('describes every element in its manifest', () => {
    const manifest = JSON.parse(readFileSync(join(dir, 'node_modules/levels-of-help/dist/custom-elements.json'), 'utf8'));
    const tags = [...['src/define.ts', 'src/define-later.ts', 'src/board.ts'].map((file) => readFileSync(join(root, file), 'utf8')).join('').matchAll(/'([a-z-]+)': ([A-Z]\w+),/g)].map((m) => [m[1], m[2]]);
    const classes = manifest.modules.flatMap((m) => m.declarations ?? []).filter((d) => d.kind === 'class');
    for (const [tag, name] of tags) assert.ok(classes.some((c) => c.name === name && c.summary), `${tag} is not described`);
  });
});
