// The manifest is the public contract: whatever an element offers is in it, and whatever is in it is offered. Compared with the sources as text.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { customPropertiesIn, manifestOf, tags } from '../../.config/manifest.mjs';
import * as board from '../../dist/board.js';
import * as index from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const room = 'src/elements';
const read = (file) => readFileSync(join(root, file), 'utf8');
const registered = [...tags()].map(([name, { tag }]) => ({ name, tag, file: `${room}/${tag.replace('loh-', '')}.ts` }));
const elementFiles = new Set(registered.map(({ file }) => file));
const built = { ...index, ...board };
const manifest = manifestOf(built);
const declared = new Map(manifest.modules.flatMap((m) => m.declarations ?? []).map((d) => [d.name, d]));

/** The files whose templates and events are an element’s own: itself, and what it imports of the room, short of other elements. */
function own(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from, later] of read(file).matchAll(/^(?:import|export) (?!type )[^;]*?from '\.\/([\w-]+\.ts)'|import\('\.\/([\w-]+\.ts)'\)/gm)) {
    const to = `${room}/${from ?? later}`;
    if (!elementFiles.has(to)) own(to, seen);
  }
  return seen;
}
const textOf = (file) => [...own(file)].map(read).join('\n');
const sorted = (list) => [...new Set(list)].sort();
const names = (list) => sorted((list ?? []).map((x) => x.name));

/** The tag’s own words in a comment are not code. */
const code = (text) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** The file of the class above, where that is of this room too. */
function above(file) {
  const [, parent] = read(file).match(/export (?:abstract )?class \w+ extends (\w+)/) ?? [];
  const [, from] = read(file).match(new RegExp(`import \\{[^}]*\\b${parent}\\b[^}]*\\} from '\\./([\\w-]+\\.ts)'`)) ?? [];
  return from && `${room}/${from}`;
}

/** `static properties` of an element and of what it extends: each with its attribute, unless it is state or a property only. */
function attributesIn(file) {
  const inherited = above(file) ? attributesIn(above(file)) : [];
  return [...inherited, ...ownAttributesIn(code(read(file)))];
}
function ownAttributesIn(text) {
  const [, block] = text.match(/static override properties(?:: \w+)? = \{([\s\S]*?)\n? *\};/) ?? [];
  return [...(block ?? '').matchAll(/(\w+): \{([^}]*)\}/g)].flatMap(([, property, how]) => {
    if (/state: true/.test(how)) return [];
    const [, name] = how.match(/attribute: '([^']+)'/) ?? [];
    return /attribute: false/.test(how) ? [{ property }] : [{ property, attribute: name ?? property.toLowerCase() }];
  });
}

const partList = read(`${room}/parts.ts`).match(/parts = '([^']+)'/)[1].split(', ');

const eventNames = new Map(
  readdirSync(join(root, room)).flatMap((file) => [...read(`${room}/${file}`).matchAll(/class (\w+) extends (?:\w+Event|Event) \{[\s\S]*?super\('([a-z-]+)'/g)].map(([, type, name]) => [type, name])));

describe('the elements’ manifest', () => {
  it('holds every element that is registered, by its tag, where the package has it, and is what was built', () => {
    for (const { name, tag } of registered) {
      const found = declared.get(name);
      assert.ok(found?.customElement && found.tagName === tag && found.summary, tag);
    }
    for (const { path } of manifest.modules) assert.ok(existsSync(join(root, path)), path);
    assert.deepEqual(JSON.parse(read('dist/custom-elements.json')), JSON.parse(JSON.stringify(manifest)));
  });

  for (const { name, tag, file } of registered) {
    const found = declared.get(name);
    const text = code(textOf(file));

    it(`says every attribute and property of <${tag}>, and none that is its own`, () => {
      const properties = attributesIn(file);
      assert.deepEqual(names(found.attributes), sorted(properties.flatMap((p) => p.attribute ?? [])));
      const members = found.members.filter((m) => !m.static).map((m) => m.name);
      for (const { property } of properties) assert.ok(members.includes(property), property);
      for (const attribute of found.attributes ?? []) assert.ok(attribute.type?.text, `${attribute.name} has no type`);
      assert.deepEqual(members.filter((m) => m.startsWith('#') || m.startsWith('_')), []);
      for (const member of found.members) assert.notEqual(member.privacy, 'private', member.name);
    });

    it(`says every event that <${tag}> sends, with its class, and no other`, () => {
      const sent = [...text.matchAll(/dispatchEvent\(\s*new (\w+)/g)].map(([, type]) => eventNames.get(type)).filter(Boolean);
      const asked = [...text.matchAll(/new (\w+)\(/g)].map(([, type]) => eventNames.get(type)).filter(Boolean);
      const said = names(found.events);
      assert.deepEqual(sorted(sent).filter((event) => !said.includes(event)), [], 'sent and not said');
      assert.deepEqual(said.filter((event) => !asked.includes(event)), [], 'said and not sent');
      for (const event of found.events ?? []) {
        assert.equal(eventNames.get(event.type?.text), event.name, event.name);
        assert.ok(declared.has(event.type.text), `${event.type.text} is not described`);
      }
    });

    it(`says every part of <${tag}>, its own and those it hands on, and no other`, () => {
      const partsIn = (from) => [...from.matchAll(/\bpart="([\w\s-]+)"/g)].flatMap(([, list]) => list.trim().split(/\s+/));
      // Handed on are the parts of the list that every element with others inside it uses, as far as those inside have them.
      const inside = [...text.matchAll(/<(loh-[a-z-]+)[^>]*?exportparts=\$\{parts\}/g)].flatMap(([, inner]) => names([...declared.values()].find((d) => d.tagName === inner).cssParts));
      const handed = inside.filter((part) => partList.includes(part));
      assert.doesNotMatch(text, /exportparts="/, 'handed on by the list and not by hand');
      const said = names(found.cssParts);
      // Of what is drawn for several elements in one file, each uses some: that may be said, and what stands in its own must be.
      assert.deepEqual(sorted([...partsIn(code(read(file))), ...handed]).filter((part) => !said.includes(part)), [], 'drawn and not said');
      assert.deepEqual(said.filter((part) => ![...partsIn(text), ...handed].includes(part)), [], 'said and not drawn');
    });

    it(`says every slot of <${tag}>, and no other`, () => {
      const slots = [...text.matchAll(/<slot(?: name="([\w-]+)")?/g)].map(([, slot]) => slot ?? '');
      assert.deepEqual(names(found.slots), sorted(slots));
    });
  }

  it('says every custom property that any sheet reads, on the root, with what is taken otherwise, and no other', () => {
    const properties = declared.get('LevelsOfHelp').cssProperties;
    const read = customPropertiesIn(built);
    assert.ok(read.size >= 20);
    assert.deepEqual(names(properties), sorted([...read.keys()]));
    for (const { name, default: otherwise } of properties) assert.ok(otherwise, `${name} has no default`);
  });

  it('says of every event of the root a class that the package exports: the one a host hears, and none of its kind inside', () => {
    const exported = read('src/index.ts');
    for (const { name, type } of declared.get('LevelsOfHelp').events) assert.match(exported, new RegExp(`\\b${type.text}\\b`), `${name}: ${type.text}`);
  });

  it('leaves nothing public without a description', () => {
    const bare = [];
    for (const { name } of registered) {
      const found = declared.get(name);
      for (const kind of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
        for (const one of found[kind] ?? []) if (!one.description?.trim()) bare.push(`${name}.${one.name || 'default'} (${kind})`);
    }
    for (const found of declared.values()) if (!found.customElement) for (const member of found.members ?? []) if (!member.description?.trim()) bare.push(`${found.name}.${member.name}`);
    assert.deepEqual(bare, []);
  });
});

describe('what editors are told', () => {
  const element = declared.get('LevelsOfHelp');
  it('is the root with every attribute, property and event, for JetBrains editors', () => {
    const { version, contributions } = JSON.parse(read('dist/web-types.json'));
    assert.equal(version, JSON.parse(read('package.json')).version);
    const [found, ...others] = contributions.html.elements;
    assert.deepEqual([found.name, others], ['levels-of-help', []]);
    assert.deepEqual(names(found.attributes), names(element.attributes));
    assert.deepEqual(names(found.js.events), names(element.events));
    assert.deepEqual(names(contributions.css?.properties ?? found.css?.properties), names(element.cssProperties));
  });

  it('is the root with every attribute, for VS Code', () => {
    const { tags: told } = JSON.parse(read('dist/vscode.html-custom-data.json'));
    assert.deepEqual(told.map((t) => t.name), ['levels-of-help']);
    assert.deepEqual(names(told[0].attributes), names(element.attributes));
  });

  it('is every settable property, attribute and event as a prop of JSX', () => {
    const jsx = read('dist/jsx.d.ts');
    const props = [...jsx.matchAll(/^ {2}"?([\w-]+)"?\?:/gm)].map((m) => m[1]);
    const settable = element.members.filter((m) => m.kind === 'field' && !m.static && !m.readonly).map((m) => m.name);
    assert.deepEqual(sorted(props), sorted([...names(element.attributes), ...settable, ...element.events.map((e) => `on${e.name}`)]));
  });
});
