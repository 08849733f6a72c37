// Prints every shelved guide for its owners to check, what in it a safeguarding lead must decide, the golden letters, and a page for each element from its own doc block.
// Run after any change of content or of an element, and read what changed.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { printGolden } from './golden.mjs';
import { printFhir } from './fhir-docs.mjs';
import { manifestOf, tags } from './manifest.mjs';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const load = (path) => server.ssrLoadModule(path);
const { printGuide } = await load('/src/guide/print-guide.ts');
const { printDecisions } = await load('/src/guide/print-decisions.ts');
const { parseGuide } = await load('/src/guide/parse-guide.ts');

mkdirSync('docs/guides', { recursive: true });
for (const shelf of readdirSync('src/guides')) {
  const [guide] = Object.values(await load(`/src/guides/${shelf}/${shelf}.ts`));
  parseGuide(guide);
  writeFileSync(`docs/guides/${shelf}.md`, printGuide(guide));
  writeFileSync(`docs/guides/${shelf}-to-decide.md`, printDecisions(guide));
}
await printGolden(load);
await printFhir(load, (await load('/src/guides/levels-of-help/levels-of-help.ts')).levelsOfHelp);
const { modules } = manifestOf({ ...(await load('/src/index.ts')), ...(await load('/src/board.ts')) });
await server.close();

// A page for each element, from the manifest.
const registered = [...tags()].map(([name, { tag }]) => [tag, name]);
const attribute = (found, field) => found.attributes?.filter((a) => a.fieldName === field).map((a) => `\`${a.name}\``).join('') ?? '';
const table = (head, rows) => (rows.length ? [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.map((cell) => String(cell ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`), ''] : []);
mkdirSync('docs/elements', { recursive: true });
for (const [tag, name] of registered) {
  const found = modules.flatMap((m) => m.declarations ?? []).find((d) => d.name === name);
  const own = (found.members ?? []).filter((m) => !m.static);
  writeFileSync(
    `docs/elements/${tag}.md`,
    [
      `# \`<${tag}>\``,
      '',
      found.summary,
      '',
      found.description ?? '',
      '',
      ...(own.length ? ['## Properties and methods', '', ...table(['Name', 'Attribute', 'Type', 'What it is'], own.map((m) => [`\`${m.name}${m.kind === 'method' ? '()' : ''}\``, attribute(found, m.name), m.type?.text ? `\`${m.type.text}\`` : '', m.description]))] : []),
      ...(found.events?.length ? ['## Events', '', ...table(['Event', 'When'], found.events.map((e) => [`\`${e.name}\``, e.description]))] : []),
      ...(found.slots?.length ? ['## Slots', '', ...table(['Slot', 'For'], found.slots.map((x) => [x.name || 'default', x.description]))] : []),
      ...(found.cssParts?.length ? ['## Parts', '', ...table(['Part', 'What it is'], found.cssParts.map((x) => [x.name, x.description]))] : []),
      ...(found.cssProperties?.length ? ['## Custom properties', '', ...table(['Property', 'What it is', 'Otherwise'], found.cssProperties.map((x) => [`\`${x.name}\``, x.description, x.default ? `\`${x.default}\`` : '']))] : []),
      `Stories: [\`stories/${tag}.stories.ts\`](../../stories/${tag}.stories.ts). Source: [\`src/elements/${tag.replace('loh-', '')}.ts\`](../../src/elements/${tag.replace('loh-', '')}.ts).`,
      '',
    ].join('\n'),
  );
}
