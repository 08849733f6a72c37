// Our own sources, bundled for Node: a bench measures what they say now, and no build need be made first.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Bundles an entry into one file, libraries included, and says where it is. Not minified: a profile names its functions. */
export async function bundled(entry) {
  const input = join(root, 'test/bench', entry);
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { codeSplitting: false } } },
  });
  const folder = join(root, 'node_modules/.cache/bench');
  await mkdir(folder, { recursive: true });
  const file = join(folder, entry.replace('.ts', '.mjs'));
  await writeFile(file, output.find(({ type }) => type === 'chunk').code);
  return pathToFileURL(file).href;
}
