// What the themes set, what the elements read and what is documented are the same tokens and the same parts.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, file), 'utf8');
const elements = readdirSync(join(root, 'src/elements')).filter((file) => file.endsWith('.ts')).map((file) => [file, read(`src/elements/${file}`)]);
const themes = readdirSync(join(root, 'src/themes')).map((file) => [file, read(`src/themes/${file}`)]);

const base = read('src/elements/framed-element.ts');
const documented = new Set([...base.matchAll(/@cssprop \[?(--loh-[a-z0-9-]+)/g)].map((m) => m[1]));
const named = [...base.matchAll(/@csspart ([a-z-]+)/g)].map((m) => m[1]);

describe('the look', () => {
  it('documents every token that an element reads, and reads every one that it documents', () => {
    const colours = [...read('src/elements/tokens.ts').matchAll(/\[css`([a-z0-9-]+)`/g)].map((m) => `--loh-${m[1]}`);
    const used = new Set([...colours, ...elements.filter(([file]) => file !== 'framed-element.ts').flatMap(([, code]) => [...code.matchAll(/var\((--loh-[a-z0-9-]+)/g)].map((m) => m[1]))].filter((name) => name !== '--loh-'));
    assert.ok(colours.length >= 19);
    assert.deepEqual([...used].sort(), [...documented].sort());
  });

  it('documents every part that is drawn, on its element and on the root', () => {
    const drawn = new Set(elements.flatMap(([, code]) => [...code.matchAll(/\bpart="([a-z-]+)"/g)].map((m) => m[1])));
    assert.ok(drawn.size >= 15);
    assert.deepEqual([...drawn].sort(), [...named].sort());
    const wrong = elements.flatMap(([file, code]) => (/^export class /m.test(code) && file !== 'framed-element.ts' ? [...new Set([...code.matchAll(/\bpart="([a-z-]+)"/g)].map((m) => m[1]))].filter((name) => !new RegExp(`@csspart ${name} `).test(file === 'levels-of-help.ts' ? base : code)).map((name) => `${file}: ${name}`) : []));
    assert.deepEqual(wrong, []);
  });

  it('passes every part on from every element that it is drawn in', () => {
    const passed = /parts = '([^']+)'/.exec(read('src/elements/parts.ts'))[1].split(', ');
    assert.deepEqual([...passed, 'frame', 'notice', 'body'].sort(), [...named].sort());
    const drawnIn = elements.filter(([file, code]) => file !== 'levels-of-help.ts' && /@csspart /.test(code) && file !== 'framed-element.ts').map(([file]) => `loh-${file.replace('.ts', '')}`);
    assert.ok(drawnIn.length >= 14);
    const holders = elements.flatMap(([file, code]) => [...code.matchAll(/<(loh-[a-z-]+)\s([^>]*)/g)].filter(([, tag]) => drawnIn.includes(tag)).map(([, tag, attributes]) => [`${file}: ${tag}`, attributes]));
    assert.ok(holders.length >= 14);
    assert.deepEqual(holders.filter(([, attributes]) => !attributes.includes('exportparts=')).map(([name]) => name), []);
  });

  it('looks at no window’s width, and at no container’s in pixels', () => {
    assert.deepEqual(elements.flatMap(([file, code]) => [...code.matchAll(/@media \([^)]*width[^)]*\)|@container[^{]*px/g)].map((m) => `${file}: ${m[0]}`)), []);
  });
});

describe('the themes', () => {
  for (const [file, css] of themes) {
    const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
    const declared = (block) => [...block.matchAll(/(--[a-z0-9-]+): ([^;]+);/g)].map((m) => `${m[1]}: ${m[2]}`);
    const [, light, media, dark] = /^\s*levels-of-help \{([^}]*)\}\s*@media \(prefers-color-scheme: dark\) \{\s*levels-of-help:not\(\[theme='light'\]\) \{([^}]*)\}\s*\}\s*levels-of-help\[theme='dark'\] \{([^}]*)\}\s*$/.exec(bare) ?? [];

    it(`${file} sets documented properties and nothing else, and fetches nothing`, () => {
      assert.ok(light && media && dark, 'light, dark by the reader, dark by the host, in this order');
      for (const block of [light, media, dark]) {
        assert.equal(block.replace(/--[a-z0-9-]+: [^;]+;/g, '').trim(), '');
        assert.deepEqual(declared(block).map((d) => d.split(':')[0]).filter((name) => !documented.has(name)), []);
      }
      assert.doesNotMatch(bare, /url\(|@import|@font-face|GDS Transport|Frutiger/i);
    });

    it(`${file} is as dark for the host as for the reader`, () => assert.deepEqual(declared(media), declared(dark)));
  }

  it('are carried by the package, and say that nobody endorses them', () => {
    const pkg = JSON.parse(read('package.json'));
    assert.equal(pkg.exports['./themes/*'], './dist/themes/*');
    assert.ok(pkg.sideEffects.includes('./dist/themes/*.css'), 'a bundler would drop the sheet');
    for (const [file, css] of themes) assert.match(css, /Not made, checked or endorsed by/, file);
  });
});
