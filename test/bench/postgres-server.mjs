// The report in SQL on a PostgreSQL server, compared with our own pass cell by cell. It installs nothing, and leaves nothing behind: it works in a schema of
// its own, which it drops. It needs psql, and a database that you may make a schema in.
//   node test/bench/postgres-server.mjs [--at postgresql://user@127.0.0.1:5432/postgres] [--synthetic 300] [--seed 7]
//   node test/bench/postgres-server.mjs --debian     says how to get one on Debian
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { boardSlice, ofRows } from '../support/board-slice.mjs';

const { values: flags } = parseArgs({ options: { at: { type: 'string', default: 'postgresql://postgres@127.0.0.1:5432/postgres' }, synthetic: { type: 'string', default: '300' }, seed: { type: 'string', default: '7' }, debian: { type: 'boolean', default: false } } });
if (flags.debian) {
  console.log(`apt-get install -y postgresql
install -d -o postgres /tmp/board-pg && cd /tmp
su postgres -c '/usr/lib/postgresql/*/bin/initdb -D /tmp/board-pg/data --auth=trust'
su postgres -c '/usr/lib/postgresql/*/bin/pg_ctl -D /tmp/board-pg/data -w -l /tmp/board-pg/log -o "-h 127.0.0.1 -p 54329 -k /tmp/board-pg" start'
node test/bench/postgres-server.mjs --at postgresql://postgres@127.0.0.1:54329/postgres
su postgres -c '/usr/lib/postgresql/*/bin/pg_ctl -D /tmp/board-pg/data stop'`);
  process.exit(0);
}

const slice = await boardSlice({ seed: Number(flags.seed), synthetic: Number(flags.synthetic) });
const { s, tables } = slice;
const folder = mkdtempSync(join(tmpdir(), 'levels-of-help-pg-'));

const psql = (script) => {
  const { status, stdout, stderr, error } = spawnSync('psql', ['-X', '-q', '--csv', '-v', 'ON_ERROR_STOP=1', '-d', flags.at, '-f', '-'], { input: script, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error || status) throw new Error(error ? `psql: ${error.message}` : stderr);
  return stdout;
};

/** What the server answers over two files. */
function answerOver(csv) {
  const schema = `levels_of_help_${process.pid}`;
  for (const [name, text] of Object.entries(csv)) writeFileSync(join(folder, `${name}.csv`), text);
  const load = Object.keys(csv).map((name) => `\\copy ${name} FROM '${join(folder, `${name}.csv`)}' WITH (FORMAT csv, HEADER true)`).join('\n');
  return s.answerIn(psql(`CREATE SCHEMA ${schema};\nSET search_path TO ${schema};\n${s.schemaSql()}\n${load}\n${s.sqlOf(tables, s.populations)}\nDROP SCHEMA ${schema} CASCADE;\n`));
}

try {
  const version = psql('SELECT version();').trim().split('\n').at(-1);
  console.log(version.replaceAll('"', ''));
  const start = performance.now();
  const answer = answerOver(slice.csv);
  const took = performance.now() - start;
  const { missing, besides } = s.differing(slice.lines, s.linesFrom(answer));
  const count = (which) => slice.rows.reduce((n, one) => n + one[which].length, 0);
  console.log(`${slice.accounts.length} accounts, seed ${flags.seed}: ${count('recommendations')} rows of recommendation, ${count('reasons')} of recommendation_reason`);
  console.log(`${slice.lines.length} lines by our own pass, ${answer.length} by the server, of ${tables.length} tables and ${s.populations.length} populations: ${missing.length} missing, ${besides.length} besides (${(took / 1000).toFixed(1)} s with loading)`);
  for (const line of [...missing.map((one) => `missing ${one}`), ...besides.map((one) => `besides ${one}`)].slice(0, 20)) console.log(line);
  const isWhole = s.linesOf(s.tallyFrom(answer, tables, s.populations), tables, s.populations).join('\n') === slice.lines.join('\n');
  console.log(`The tally made of its answer is ${isWhole ? '' : 'NOT '}ours.`);
  // A comparison that could not fail would show nothing.
  const short = ofRows(s, tables, slice.rows.slice(1));
  const seen = s.differing(slice.lines, s.linesFrom(answerOver(short.csv)));
  console.log(`Without one account ${seen.missing.length} lines are missing and ${seen.besides.length} besides, as they should be.`);
  if (missing.length || besides.length || !isWhole || !seen.missing.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
