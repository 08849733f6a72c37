// The types of the tag in JSX, compiled strictly, against as much of React’s types as they use: React itself is installed by its own host alone.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const react = `export type HTMLAttributes<T> = { className?: string; id?: string; children?: unknown; hidden?: boolean };
export type DetailedHTMLProps<E, T> = E & { ref?: { current: T | null } | ((element: T | null) => void) | null; key?: string };
export declare const Fragment: unique symbol;
export namespace JSX { interface Element { readonly made: true } interface IntrinsicElements { p: { children?: unknown } } interface ElementChildrenAttribute { children: unknown } }`;

let dir;
before(() => {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  dir = mkdtempSync(join(root, 'node_modules/.cache/jsx-'));
  writeFileSync(join(dir, 'react.d.ts'), react);
  writeFileSync(join(dir, 'jsx-runtime.d.ts'), `export { JSX, Fragment } from 'react';\nexport declare const jsx: unknown, jsxs: unknown;`);
});
after(() => rmSync(dir, { recursive: true, force: true }));

/** Every fault that the compiler finds in a page of JSX. */
function faultsIn(path) {
  const dist = join(root, 'dist');
  const options = {
    strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [], skipLibCheck: true,
    paths: { react: [join(dir, 'react.d.ts')], 'react/jsx-runtime': [join(dir, 'jsx-runtime.d.ts')], 'levels-of-help': [join(dist, 'index.d.ts')], 'levels-of-help/jsx': [join(dist, 'jsx.d.ts')] },
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([path], options)).map((d) => ts.flattenDiagnosticMessageText(d.messageText, ' ').split('. ')[0]);
}
const page = (text) => {
  const path = join(dir, 'page.tsx');
  writeFileSync(path, `import type {} from 'levels-of-help/jsx';\n${text}`);
  return faultsIn(path);
};

describe('the tag in JSX', () => {
  it('takes properties, attributes, events with their fields, a ref and children', () =>
    assert.deepEqual(page(`import type { LevelsOfHelp } from 'levels-of-help';
      declare const ref: { current: LevelsOfHelp | null };
      export const taken = <levels-of-help ref={ref} className="a" agency="school" as-of="2026-11-23" contacts={[{ id: 'front-door', name: 'Invented', phone: '01632 960000' }]}
        withoutLanguageHelp={false} onloh-phone-now={(event) => event.step.length} onloh-referred={(event) => event.how === 'ready'}><p>Call 999.</p></levels-of-help>;`), []));

  it('refuses each thing that the React host’s page of refusals says it must', () => assert.deepEqual(faultsIn(join(root, 'test/hosts/react/src/refused.tsx')), []));

  it('names what it refuses', () => {
    assert.match(page(`export const wrong = <levels-of-help agencies="school" />;`).join(), /agencies/);
    assert.match(page(`export const wrong = <levels-of-help onloh-phone-now={(event) => event.words} />;`).join(), /words/);
  });
});
