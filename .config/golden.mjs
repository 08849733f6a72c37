// Prints the golden letters: every member of the cast in every format. Run by `npm run docs`, or by itself; read what changed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createServer } from 'vite';

/** `load`: a module of the sources or the tests, by its path from the top. */
export async function printGolden(load) {
  const { goldenFormats, goldenOf } = await load('/test/support/golden.ts');
  const { cast } = await load('/stories/cast.ts');
  for (const [id, format] of goldenFormats) {
    rmSync(`test/referral/golden/${id}`, { recursive: true, force: true });
    for (const member of cast) {
      const { path, text } = await goldenOf(id, format, member);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

if (process.argv[1] === resolve(import.meta.dirname, 'golden.mjs')) {
  const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
  await printGolden((path) => server.ssrLoadModule(path));
  await server.close();
}
