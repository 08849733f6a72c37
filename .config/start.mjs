// Serves the three host pages from the sources, and says where.
import { createServer } from 'vite';

const server = await createServer({ server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) } });
await server.listen();
const [home] = server.resolvedUrls.local;
console.log('\nLevels of Help, in three host pages:\n');
for (const [name, page] of [
  ['A police incident screen', 'police-incident'],
  ['A school intranet page', 'school-intranet'],
  ['A health referral form', 'health-referral'],
])
  console.log(`  ${name.padEnd(26)} ${home}stories/portals/${page}.html`);
console.log('\nStop with Ctrl-C.\n');
