// Serves the three host portals, each on a port of its own, with the library as it is built; builds it first where that is needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { plainName } from './plain-name.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** When any file of these was last changed. */
const newest = (...paths) =>
  Math.max(...paths.flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((file) => statSync(join(path, String(file))).mtimeMs) : [statSync(path).mtimeMs])));

// The guide on paper is written last: where that is missing, a build was broken off.
const parts = ['dist/embed.js', 'dist/model.js', 'dist/guide.md'];
const why = !parts.every(existsSync) ? 'it is not built yet' : newest('src', 'vite.config.ts', '.config/build.mjs', 'package.json') > Math.min(...parts.map((file) => statSync(file).mtimeMs)) ? 'the sources are newer than what is built' : '';
if (why) {
  console.log(`Building the library: ${why}. This takes a minute or so.`);
  const { status } = spawnSync(process.execPath, ['.config/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The library could not be built, so the portals were not started.');
    process.exit(1);
  }
}

const { policeIncident } = await import('../stories/portals/police-incident/server.mjs');
const { schoolIntranet } = await import('../stories/portals/school-intranet/server.mjs');
const { healthReferral } = await import('../stories/portals/health-referral/server.mjs');

/** Listens on the port, or on the next that is free. */
const listen = (app, port, host) =>
  new Promise((done, fail) => {
    const server = createAdaptorServer({ fetch: app.fetch });
    server.once('error', (error) => (error.code === 'EADDRINUSE' && port < 65_535 ? done(listen(app, port + 1, host)) : fail(error)));
    server.listen(port, host, () => done(server));
  });

const first = Number(process.env.PORT ?? 5173);
if (!Number.isInteger(first) || first < 1 || first > 65_533) {
  console.error(`PORT is “${process.env.PORT}”: it must be a whole number from 1 to 65533.`);
  process.exit(1);
}
const { name, listen: address, reach, isPlain } = await plainName();
const school = !isPlain
  ? 'This machine has no name or network of its own, so here it is a secure context after all.'
  : reach === 'this machine'
    ? 'Plain http, on this machine’s own name: no secure context. Only this machine reaches it.'
    : 'Plain http: no secure context. OTHERS ON YOUR NETWORK CAN REACH IT while it runs.';
const portals = [
  ['A police incident system', policeIncident(), '127.0.0.1', '127.0.0.1', 'Open incident 0417: a panel of 360 pixels, a strict policy. Save a record; close the page half-way and open it again.'],
  ['A school intranet', schoolIntranet(), name, address, `${school} Keep a copy in the file; print the page.`],
  ['A health referral form', healthReferral(), '127.0.0.1', '127.0.0.1', 'Send it before it is answered, and after: the form takes a FHIR document.'],
];

console.log('\nLevels of Help, in three host portals (everybody in them is invented):\n');
const servers = [];
let port = first;
for (const [title, app, host, on, tries] of portals) {
  const server = await listen(app, port, on);
  servers.push(server);
  const at = server.address().port;
  port = at + 1;
  console.log(`  ${title.padEnd(26)} http://${host.includes(':') ? `[${host}]` : host}:${at}/\n  ${''.padEnd(26)} ${tries}\n`);
}
console.log('What is sent is kept in memory until this stops. Stop with Ctrl-C.\n');

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    process.exit(0);
  });
