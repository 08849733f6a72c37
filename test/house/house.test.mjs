// The rules of the house, run over the sources as text.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = (dir) =>
  readdirSync(join(root, dir), { recursive: true })
    .map((file) => join(dir, file))
    .filter((file) => statSync(join(root, file)).isFile());
const read = (file) => readFileSync(join(root, file), 'utf8');
const sources = files('src').filter((file) => file.endsWith('.ts'));

/** The rooms in order: an import may go only to the left. */
const rooms = ['guide', 'assessment', 'recommendation', 'afterwards', 'referral', 'board', 'charts', 'drafts', 'elements', 'frame', 'cli'];
/** Content: types only, from these rooms. */
const shelved = { guides: ['guide', 'guides'], languages: ['guide', 'elements', 'languages'] };
const doors = ['model', 'index', 'define', 'define-later', 'embed', 'guide-from-url', 'frame', 'host-frame', 'sealed', 'define-cy', 'board', 'board-embed', 'cli'].map((name) => `${name}.ts`);
/** A door keeps its ending: the room `frame` is not the door `frame.ts`. */
const roomOf = (file) => file.split('/')[1];

const imports = (file) =>
  [...read(file).matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'/gm)].map((m) => ({ to: m[1] ?? m[2], text: m[0], typeOnly: /^(import|export) type /.test(m[0]) }));
const target = (file, to) => relative(root, resolve(root, dirname(file), to));

describe('the house', () => {
  it('has exactly its top level, and dot-files', () => {
    const seen = readdirSync(root).filter((name) => !name.startsWith('.') && !['node_modules', 'dist', 'coverage', 'storybook-static'].includes(name));
    assert.deepEqual(seen.sort(), ['LICENSE', 'README.md', 'docs', 'package-lock.json', 'package.json', 'src', 'stories', 'test', 'tsconfig.json', 'vite.config.ts', 'web-test-runner.config.mjs']);
  });

  it('is imported one way: guide, assessment, recommendation, afterwards, referral, board, charts, drafts, elements, frame, cli, then the doors', () => {
    const wrong = [];
    for (const file of sources)
      for (const { to, typeOnly } of imports(file)) {
        if (!to.startsWith('.')) continue;
        const from = roomOf(file);
        const into = roomOf(target(file, to));
        if (doors.includes(from)) continue;
        if (shelved[from]) {
          if (into !== from && !typeOnly) wrong.push(`${file} imports more than types: ${to}`);
          else if (!shelved[from].includes(into)) wrong.push(`${file} imports ${to}`);
        } else if (doors.includes(into)) wrong.push(`${file} imports a door: ${to}`);
        else if (shelved[into]) wrong.push(`${file} reaches for the shelf: ${to}`);
        else if (rooms.indexOf(into) > rooms.indexOf(from)) wrong.push(`${file} imports to the right: ${to}`);
      }
    assert.deepEqual(wrong, []);
  });

  it('has no ring of imports, types included', () => {
    const graph = new Map(sources.map((file) => [file, imports(file).filter((i) => i.to.startsWith('.')).map((i) => target(file, i.to))]));
    const done = new Set();
    const walk = (file, trail) => {
      if (trail.includes(file)) assert.fail(`a ring: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
      if (done.has(file)) return;
      done.add(file);
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    };
    for (const file of sources) walk(file, []);
  });

  it('keeps lit in the table, xstate in the chart and what runs it, zod where things are read, idb in the store', () => {
    const allowed = {
      lit: (file) => file.startsWith('src/elements/'),
      idb: (file) => file === 'src/drafts/sealed-store.ts',
      xstate: (file) => ['src/assessment/chart.ts', 'src/elements/talk.ts'].includes(file),
      // Whoever draws hands it over; the door alone asks for it, and later.
      '@observablehq': () => false,
      zod: (file) => file.startsWith('src/guide/') || ['answer', 'assessment', 'episodes', 'evidence', 'instant'].some((n) => file === `src/assessment/${n}.ts`) || ['src/referral/json.ts', 'src/board/read-report-inputs.ts', 'src/drafts/draft.ts', 'src/frame/messages.ts'].includes(file),
    };
    const wrong = sources.flatMap((file) => imports(file).filter(({ to, typeOnly }) => !to.startsWith('.') && !(typeOnly && to.startsWith('@')) && allowed[to.split('/')[0]] && !allowed[to.split('/')[0]](file)).map(({ to }) => `${file} imports ${to}`));
    assert.deepEqual(wrong, []);
    assert.deepEqual(sources.filter((file) => /from 'zod'/.test(read(file))), [], 'browser code takes zod/mini only');
  });

  it('makes no format of days or of languages while it loads: the first has the browser read its tables, and the first question would wait for it', () => {
    const made = sources.filter((file) => read(file).split('\n').some((line) => /^\S.*new Intl\./.test(line) && !line.includes('=>')));
    assert.deepEqual(made, []);
  });

  it('depends at run time on nothing but what a decision page names', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const decided = files('docs/decisions').map(read).join('\n');
    for (const name of Object.keys(dependencies)) assert.match(decided, new RegExp(`\`${name}\``), `${name} has no decision`);
  });

  it('names no level outside the shelf', () => {
    const kept = ['level-of-help', 'how-soon', 'Level of help', 'How soon'];
    const shelves = readdirSync(join(root, 'src/guides'));
    assert.ok(shelves.length >= 2);
    const steps = shelves.flatMap((shelf) => {
      const named = [...read(`src/guides/${shelf}/scales.ts`).matchAll(/id: '([^']+)'|name: '([^']+)'/g)].map((m) => m[1] ?? m[2]).filter((name) => !kept.includes(name));
      assert.ok(named.length >= 16, shelf);
      return named;
    });
    const wrong = sources.filter((file) => !file.startsWith('src/guides/')).flatMap((file) => steps.filter((step) => new RegExp(`['"\`>]${step.replaceAll('.', '\\.')}['"\`<]`).test(read(file))).map((step) => `${file}: ${step}`));
    assert.deepEqual(wrong, []);
  });

  it('ships one guide: no door leads to another shelf', () => {
    const found = new Set();
    const walk = (file) => {
      if (found.has(file)) return;
      found.add(file);
      const later = [...read(file).matchAll(/import\('(\.[^']+)'\)/g)].map((m) => m[1]);
      for (const to of [...imports(file).map((i) => i.to), ...later]) if (to.startsWith('.')) walk(target(file, to));
    };
    for (const file of sources) if (doors.includes(roomOf(file)) && file.split('/').length === 2) walk(file);
    assert.deepEqual([...new Set([...found].filter((file) => file.startsWith('src/guides/')).map((file) => file.split('/')[2]))], ['levels-of-help']);
  });

  it('has a story, a test and a page of docs for every element', () => {
    const tags = [...['src/define.ts', 'src/define-later.ts', 'src/board.ts'].map(read).join('').matchAll(/'([a-z-]+)': [A-Z]\w+,/g)].map((m) => m[1]);
    assert.ok(tags.length >= 10);
    for (const tag of tags) {
      const name = tag.replace('loh-', '');
      for (const path of [`src/elements/${name}.ts`, `stories/${tag}.stories.ts`, `test/elements/${name}.test.ts`, `docs/elements/${tag}.md`]) assert.ok(existsSync(join(root, path)), `${path} is missing`);
      assert.match(read(`src/elements/${name}.ts`), /@summary /, `${tag} has no @summary`);
    }
  });

  it('has tests that mirror the sources', () => {
    // What runs in Node is tested in Node.
    const tests = files('test').filter((file) => /^test\/((guide|assessment|recommendation|afterwards|referral|board|charts|drafts|elements|frame)\/[^/]+\.test\.ts|cli\/[^/]+\.test\.mjs)$/.test(file));
    for (const file of tests) assert.ok(existsSync(join(root, file.replace(/^test/, 'src').replace(/\.test\.m?[tj]s$/, '.ts'))), `${file} tests nothing of that name`);
    // Files that only declare words, types or looks have nothing to run.
    const declares = new Set([
      ...'id guide-error instruction route threshold question indicator guide text-of judgement-reason lawful-basis overlay'.split(' ').map((name) => `src/guide/${name}.ts`),
      ...'answer bases said-by days evidence journey instant opinion-cues'.split(' ').map((name) => `src/assessment/${name}.ts`),
      ...'referral letter-words long-day codes-own codes-cds police-words word-words library codes-snomed fhir-resource fhir-codes fhir-words kept-words words-evidence telling after-words'.split(' ').map((name) => `src/referral/${name}.ts`),
      'src/drafts/keeper.ts',
      ...'family words words-take words-open by-hand saved-letter look fields frame events host-events scene screens painted when-broken inner-element letter-page print-letter contact-lines host-page ask ask-lists ask-causes words-judgement problems supervision-lines ask-reason words-wording words-evidence evidence-told how-of evidence-look evidence-helps evidence-desk ask-piece ask-evidence to-heading words-resume desk-lines host-settings host-page host-reads behind-doors inline-guide english later-element speaker words-paper words-record readable-in shown-in session host-form ask-more childs-look words-asking words-child words-account account-look account-tells saved-account report-look report-page on-paper words-board'.split(' ').map((name) => `src/elements/${name}.ts`),
      'src/frame/protocol.ts',
      'src/languages/cy-board.ts',
      // The last five only hold together what the tests of the whole command line run.
      ...'command commands exits io piece refusal shared-options run help open-input output parquet trouble became-in sql-answer drawn as-of left-out'.split(' ').map((name) => `src/cli/${name}.ts`),
      ...'counted row board-report published-figures synthetic-story report-words'.split(' ').map((name) => `src/board/${name}.ts`),
    ]);
    const bare = sources.filter((file) => !file.startsWith('src/guides/') && file.split('/').length === 3 && !declares.has(file) && !existsSync(join(root, file.replace(/^src/, 'test').replace(/\.ts$/, file.startsWith('src/cli/') ? '.test.mjs' : '.test.ts'))));
    assert.deepEqual(bare, []);
  });

  it('keeps the command line away from the screen, and the network away from the command line', () => {
    const own = sources.filter((file) => file === 'src/cli.ts' || file.startsWith('src/cli/'));
    assert.ok(own.length > 20);
    const reached = new Set();
    const walk = (file) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to, typeOnly } of imports(file)) if (!typeOnly && to.startsWith('.')) walk(target(file, to));
    };
    for (const file of own) walk(file);
    assert.deepEqual([...reached].filter((file) => /^src\/(elements|frame|drafts)\//.test(file)), []);
    assert.deepEqual([...reached].filter((file) => /\bfetch\(|XMLHttpRequest|from 'node:(https?|http2|net|tls|dgram|dns|child_process)'/.test(read(file))), []);
  });

  it('keeps code files short enough to read', () => {
    const long = sources.filter((file) => !/^src\/(guides|languages)\//.test(file)).map((file) => [file, read(file).split('\n').length]).filter(([, n]) => n > 400);
    assert.deepEqual(long, []);
  });

  it('never uses markup or styles made from text', () => {
    const wrong = sources.filter((file) => /unsafeHTML|unsafeCSS|innerHTML|insertAdjacentHTML|document\.write|style="|\.style\./.test(read(file)));
    assert.deepEqual(wrong, []);
  });

  it('speaks of children as the field does', () => {
    const blaming = /puts? (him|her|them)sel(f|ves) at risk|promiscuous|lifestyle choice|streetwise|attention.seeking|failed to engage/i;
    // The words to look for have to be written somewhere, and one story shows them found.
    const looksFor = /^src\/guides\/[^/]+\/(phrases-[a-z]+|language-guides)\.ts$|^stories\/loh-wording\.stories\.ts$/;
    assert.deepEqual([...sources, ...files('stories').filter((f) => /\.(ts|m?js|html)$/.test(f))].filter((file) => !looksFor.test(file) && blaming.test(read(file))), []);
  });

  it('has portals that use the library as any host does: what is built and public, and no source of it', () => {
    const portals = files('stories/portals');
    assert.ok(portals.length > 15);
    assert.deepEqual(portals.filter((file) => !/\.(html|css|m?js)$/.test(file)), [], 'plain files, as a portal developer copies them');
    assert.deepEqual(portals.filter((file) => /['"/]src\/|\.ts['"]|vite/.test(read(file))), []);
    for (const file of portals.filter((one) => one.endsWith('.html') && read(one).includes('<levels-of-help'))) {
      assert.match(read(file), /<script type="module" src="\/levels-of-help\/embed\.js" integrity="/, file);
      const [, fallback] = /<levels-of-help[\s\S]*?>([\s\S]*?)<\/levels-of-help>/.exec(read(file));
      assert.match(fallback, /Call 999[\s\S]*01632 960[\s\S]*guide\.md/, `${file}: what to do in danger, whom to phone, the guide on paper`);
    }
    // Numbers that are dialled in drama only, and the public ones.
    const numbers = portals.flatMap((file) => read(file).match(/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/g) ?? []);
    assert.deepEqual(numbers.filter((number) => !/^01632 ?960\d{3}$/.test(number)), []);
  });

  it('talks without a screen: what goes on at the desk is measured, and could be run, where there is no page', () => {
    const seen = new Map();
    const walk = (file, trail) => {
      if (seen.has(file)) return;
      seen.set(file, trail);
      for (const { to, typeOnly } of imports(file)) if (!typeOnly && to.startsWith('.')) walk(target(file, to), [...trail, file]);
    };
    walk('src/elements/talk.ts', []);
    const drawn = [...seen].filter(([file]) => imports(file).some(({ to, typeOnly }) => !typeOnly && to.split('/')[0] === 'lit')).map(([file, trail]) => [...trail, file].join(' → '));
    assert.deepEqual(drawn, []);
  });

  it('has docs that lead somewhere', () => {
    const wrong = [...files('docs').filter((f) => f.endsWith('.md')), 'README.md'].flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].filter((m) => !existsSync(join(root, dirname(file), m[1]))).map((m) => `${file} → ${m[1]}`));
    assert.deepEqual(wrong, []);
  });
});
