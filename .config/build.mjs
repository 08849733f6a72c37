// Builds the library, the one-file embed, the types, the elements' manifest, what editors and JSX read of it, and the JSON Schemas of a letter and of a guide.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { build } from 'vite';
import { writeForEditors } from './editors.mjs';
import { manifestOf } from './manifest.mjs';
import { guideSchema } from './guide-schema.mjs';

rmSync('dist', { recursive: true, force: true });
await build({ logLevel: 'warn' });
for (const mode of ['embed', 'guide-from-url', 'sealed', 'board-embed', 'frame', 'host-frame', 'cli']) await build({ logLevel: 'warn', mode });
await build({ logLevel: 'warn', mode: 'formats' });
await build({ logLevel: 'warn', mode: 'languages' });
const run = (name, ...args) => execFileSync(process.execPath, [resolve('node_modules', name), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
run('typescript/bin/tsc', '-p', '.config/tsconfig.build.json');
const built = (door) => import(pathToFileURL(resolve(`dist/${door}.js`)).href);
const manifest = manifestOf({ ...(await built('index')), ...(await built('board')) });
writeFileSync('dist/custom-elements.json', JSON.stringify(manifest, null, 1));
writeForEditors(manifest, 'dist');
const { ReferralJson } = await built('model');
writeFileSync('dist/referral.schema.json', JSON.stringify(z.toJSONSchema(ReferralJson), null, 1));
writeFileSync('dist/guide.schema.json', JSON.stringify(await guideSchema(), null, 1));
// The report on the model guide as SQL, for those whose records stand in a database.
const sqlFor = (...what) => execFileSync(process.execPath, [resolve('dist/cli.js'), 'tables', ...what]);
writeFileSync('dist/board.sql', sqlFor('--sql'));
writeFileSync('dist/board-schema.sql', sqlFor('--schema'));
// The guide on paper, for hosts to link to from the content they put inside the element.
copyFileSync('docs/guides/levels-of-help.md', 'dist/guide.md');
cpSync('src/themes', 'dist/themes', { recursive: true });
// The page that stands inside a frame.
for (const name of ['frame.html', 'frame.css']) copyFileSync(`src/frame/${name}`, `dist/${name}`);
console.log('built: dist/');
