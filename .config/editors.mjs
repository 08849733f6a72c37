// What editors and JSX read of the root element, made from the manifest. Only the root: the others are registered when it asks for them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const name = 'LevelsOfHelp';

const rootOnly = (manifest) => ({ ...structuredClone(manifest), modules: structuredClone(manifest.modules).map((m) => ({ ...m, declarations: m.declarations.filter((d) => d.name === name) })).filter((m) => m.declarations.length) });

/** For JetBrains editors. */
const webTypes = (manifest) => JSON.stringify(JSON.parse(getWebTypesData(manifest, { outdir: null, webTypesFileName: null, packageJson: false, hideLogs: true })), null, 1);

/** For VS Code, by its setting `html.customData`. */
const customData = (manifest) => JSON.stringify(JSON.parse(getVsCodeHtmlCustomData(manifest, { outdir: null, htmlFileName: null, cssFileName: null, hideLogs: true })), null, 1);

/** The element's properties, attributes and events as the props of a JSX element. */
function props(manifest) {
  const dir = mkdtempSync(join(tmpdir(), 'levels-of-help-jsx-'));
  generateJsxTypes(manifest, { outdir: dir, fileName: 'jsx.d.ts', globalTypePath: './index.d.ts' });
  const text = readFileSync(join(dir, 'jsx.d.ts'), 'utf8');
  rmSync(dir, { recursive: true });
  const [found] = text.match(new RegExp(`export type ${name}Props = \\{[\\s\\S]*?\\n\\};`)) ?? [];
  if (!found) throw new Error('jsx: the generator says the props in another way than it did');
  // The event classes themselves are known: the generator’s own names for them add nothing.
  const events = manifest.modules.flatMap((m) => m.declarations).find((d) => d.name === name).events;
  const own = (event) => `${name}${event.name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())}ElementEvent`;
  return { text: events.reduce((all, event) => all.replaceAll(own(event), event.type.text), found), types: [...new Set(events.map((e) => e.type))] };
}

/** Types for React 19, which sets properties and listens to `onloh-…` by itself. The generator’s own frame around the props knows no `ref` object. */
function jsx(manifest) {
  const { text, types } = props(manifest);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${name} } from './elements/levels-of-help.d.ts';
${types.map(({ text: type, references: [from] }) => `import type { ${type} } from './${from.module.replace(/^dist\//, '').replace(/\.js$/, '.d.ts')}';`).join('\n')}

${text}

export type ${name}Element = ${name}Props & Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${name}Props>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'levels-of-help': ${name}Element;
    }
  }
}
`;
}

export function writeForEditors(manifest, dir) {
  const root = rootOnly(manifest);
  writeFileSync(join(dir, 'web-types.json'), webTypes(root));
  writeFileSync(join(dir, 'vscode.html-custom-data.json'), customData(root));
  writeFileSync(join(dir, 'jsx.d.ts'), jsx(root));
}
