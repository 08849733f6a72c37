// The elements' manifest: what a host may use of each, read from the doc blocks and checked against nothing but them.
// The analyser is told what TypeScript and this house say in ways of their own: which fields are state, which class an event is, which tag.
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readdirSync, readFileSync } from 'node:fs';

const room = 'src/elements';
const doors = ['src/define.ts', 'src/define-later.ts', 'src/board.ts'];

/** The tag of each class, as the registering doors say, and the door that registers it. */
export const tags = () =>
  new Map(doors.flatMap((door) => [...readFileSync(door, 'utf8').matchAll(/'([a-z-]+)': ([A-Z]\w+),/g)].map(([, tag, name]) => [name, { tag, door }])));

const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
const sourceOf = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

/** Each event class with the name it is sent under, `super('loh-…')`: by file and class. */
function eventsIn(path, text) {
  return [...text.matchAll(/class (\w+) extends (?:\w+Event|Event) \{[\s\S]*?super\('([a-z-]+)'/g)].map(([, type, name]) => ({ path, type, name }));
}

/** Which classes a file has by import, and from which file. */
const importsIn = (text) =>
  new Map([...text.matchAll(/import (?:type )?\{([^}]*)\} from '\.\/([\w-]+\.ts)'/g)].flatMap(([, names, from]) => names.split(',').map((n) => n.trim().replace(/^type /, '').split(/ as /)).filter(([n]) => n).map(([n, as]) => [as ?? n, { type: n, path: `${room}/${from}` }])));

/** The fields a class keeps to itself by `state: true`. */
function statesIn(node) {
  const made = node.members.find((m) => ts.isPropertyDeclaration(m) && m.name.getText() === 'properties')?.initializer;
  const isState = (p) => p.initializer.properties?.some((q) => q.name.getText() === 'state' && q.initializer.kind === ts.SyntaxKind.TrueKeyword);
  return new Set((made?.properties ?? []).filter((p) => ts.isPropertyAssignment(p) && isState(p)).map((p) => p.name.getText()));
}

// What every Lit or form-associated element has, and no host calls.
const own = new Set(['properties', 'styles', 'formAssociated', 'render', 'updated', 'willUpdate', 'performUpdate', 'getUpdateComplete', 'connectedCallback', 'disconnectedCallback', 'formAssociatedCallback', 'formResetCallback', 'formDisabledCallback', 'formStateRestoreCallback', 'attributeChangedCallback', 'createRenderRoot', 'firstUpdated', 'scheduleUpdate', 'shouldUpdate']);
const isPublic = (member) => !own.has(member.name) && !member.name.startsWith('#') && !member.name.startsWith('_') && (member.privacy ?? 'public') === 'public';

/** Every custom property that the sheets of these modules’ classes read, with what is taken where a host sets none: the first, which is the light one. */
export function customPropertiesIn(module) {
  const sheets = Object.values(module).flatMap((made) => (made?.styles ? [made.styles].flat(Infinity) : [])).map(({ cssText }) => cssText);
  const found = new Map();
  for (const sheet of sheets)
    for (const { 0: opened, 1: name, index } of sheet.matchAll(/var\(\s*(--loh-[\w-]+)/g)) {
      let end = index + opened.length;
      for (let depth = 1; depth > 0; end++) depth += sheet[end] === '(' ? 1 : sheet[end] === ')' ? -1 : 0;
      let otherwise = sheet.slice(index + opened.length, end - 1).replace(/^\s*,\s*/, '').trim();
      // A property of the family’s own in between only says which of two.
      for (let inner; (inner = otherwise.match(/^var\(\s*--_[\w-]+\s*,\s*([\s\S]*)\)$/)); ) otherwise = inner[1];
      if (!found.get(name)) found.set(name, otherwise);
    }
  return found;
}

/** The manifest of the sources as they stand. `module`: the element classes, as the door without side effects gives them, for their sheets. */
export function manifestOf(module) {
  const files = readdirSync(room).filter((file) => file.endsWith('.ts')).map((file) => `${room}/${file}`).sort();
  const text = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
  const events = files.flatMap((path) => eventsIn(path, text.get(path)));
  const registered = tags();
  const states = new Map();
  const read = customPropertiesIn(module);

  const house = {
    name: 'house',
    analyzePhase({ node, moduleDoc }) {
      if (ts.isClassDeclaration(node) && node.name) states.set(node.name.getText(), statesIn(node));
    },
    // What the analyser guessed of events goes before anything inherits it: what is fired is what the doc block says is fired.
    moduleLinkPhase({ moduleDoc }) {
      for (const found of moduleDoc.declarations ?? []) if (found.events) found.events = found.events.filter((e) => e.name?.startsWith('loh-'));
    },
    packageLinkPhase({ customElementsManifest }) {
      const kept = [];
      const every = new Map(customElementsManifest.modules.flatMap((m) => m.declarations ?? []).map((d) => [d.name, d]));
      const paths = new Map(customElementsManifest.modules.flatMap((m) => (m.declarations ?? []).map((d) => [d.name, m.path])));
      for (const module of customElementsManifest.modules) {
        const elements = (module.declarations ?? []).filter((d) => registered.has(d.name));
        const imported = importsIn(text.get(module.path));
        for (const found of elements) {
          // What the classes above it in this room say, it says too.
          for (let above = every.get(found.superclass?.name); above; above = every.get(above.superclass?.name)) {
            for (const kind of ['members', 'attributes', 'events', 'cssParts', 'cssProperties'])
              for (const one of above[kind] ?? []) if (!found[kind]?.some((o) => o.name === one.name)) (found[kind] ??= []).push({ ...one, inheritedFrom: { name: above.name, module: published(paths.get(above.name)) } });
          }
          const hidden = new Set([...states].flatMap(([name, fields]) => (name === found.name || found.members?.some((m) => m.inheritedFrom?.name === name) ? [...fields] : [])));
          found.customElement = true;
          found.tagName = registered.get(found.name).tag;
          found.members = (found.members ?? []).filter((m) => isPublic(m) && !hidden.has(m.name));
          // A getter and its setter are one, and what is said of either is said of both.
          found.members = found.members.filter((m, i, all) => {
            const first = all.find((o) => o.name === m.name && Boolean(o.static) === Boolean(m.static));
            if (m.description) first.description ??= m.description;
            return first === m;
          });
          found.attributes = (found.attributes ?? []).filter((a) => !hidden.has(a.fieldName));
          // Set once on the root, read by the whole family: what each is otherwise, the sheets say.
          for (const property of found.cssProperties ?? []) {
            const otherwise = read.get(property.name);
            if (otherwise) property.default = otherwise;
          }
          for (const event of found.events ?? []) {
            const named = events.filter((e) => e.name === event.name);
            // Two classes may share a name, inside the widget and outside it: an element’s own is the one it makes.
            const makes = named.filter((e) => text.get(module.path).includes(`new ${e.type}(`));
            // What leaves the root is what a host hears, whoever in the room makes it.
            const heard = registered.get(found.name).tag === 'levels-of-help' ? named.filter((e) => e.path.endsWith('/host-events.ts')) : [];
            const here = heard[0] ?? (makes.length ? makes : named).find((e) => imported.get(e.type)?.path === e.path || e.path === module.path);
            const type = here ?? named[0];
            if (type) event.type = { text: type.type, references: [{ name: type.type, package: 'levels-of-help', module: published(type.path) }] };
          }
        }
        const classes = new Set(events.filter((e) => e.path === module.path).map((e) => e.type));
        module.declarations = (module.declarations ?? []).filter((d) => elements.includes(d) || classes.has(d.name));
        if (!module.declarations.length) continue;
        const names = new Set(module.declarations.map((d) => d.name));
        module.exports = (module.exports ?? []).filter((e) => names.has(e.name)).map((e) => ({ ...e, declaration: { ...e.declaration, module: published(module.path) } }));
        module.path = published(module.path);
        kept.push(module);
      }
      for (const door of doors)
        kept.push({
          kind: 'javascript-module',
          path: published(door),
          declarations: [],
          exports: [...registered].filter(([, r]) => r.door === door).map(([name, { tag }]) => ({ kind: 'custom-element-definition', name: tag, declaration: { name, module: kept.find((m) => m.declarations.some((d) => d.name === name))?.path } })),
        });
      customElementsManifest.modules = kept;
    },
  };

  return create({ modules: files.map((path) => sourceOf(path, text.get(path))), plugins: [...litPlugin(), house], context: { dev: false, thirdPartyCEMs: [] } });
}
