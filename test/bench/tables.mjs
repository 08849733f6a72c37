// Many accounts: made, turned into rows and counted in one pass on two cores, as flat in memory at the end as at the start; then the same report by the SQL
// that ships, on DuckDB, over the same rows as CSV and as Parquet, every cell compared.
import { mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { DuckDBInstance } from '@duckdb/node-api';
import { count } from './figures.mjs';

const cores = 2;
const names = ['recommendation', 'recommendation_reason'];
const columnsOf = { recommendation: 'recommendationColumns', recommendation_reason: 'reasonColumns' };
const numbers = new Set(['last', 'refers', 'unknowns', 'missing', 'episodes']);
const mb = (bytes) => `${count(Math.round(bytes / 1e6))} MB`;
const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
/** What both tables of one account take on the disk, CSV and Parquet and what DuckDB holds of them. */
const bytesAnAccount = 6000;

export async function measureTables(module, s, { accounts, seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'levels-of-help-tables-'));
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < accounts * bytesAnAccount) throw new Error(`${count(accounts)} accounts take about ${mb(accounts * bytesAnAccount)} in ${folder}, and ${mb(bavail * bsize)} are free`);
  try {
    console.log(`\nTables: ${count(accounts)} synthetic accounts, seed ${seed}, on ${cores} cores`);
    const { tally, took } = await passed(module, s, { accounts, seed, folder });
    const expected = s.linesOf(tally, s.tablesOf(s.guide), s.populations);
    const again = await tallied(s, folder);
    if (s.differing(expected, s.linesOf({ ...again.tally, accounts: tally.accounts }, s.tablesOf(s.guide), s.populations)).missing.length) throw new Error('the rows read back do not make the same tally');
    console.log(`  Counting alone, of rows that are at hand, on one core: ${seconds(again.took)} (${count(Math.round(again.rows / again.took * 1000))} rows a second); on the way, of all that ${cores} cores did: ${seconds(took.tally)}`);
    await inDuckDb(s, folder, expected, again.took);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every account once, on two cores. */
async function passed(module, s, { accounts, seed, folder }) {
  const share = Math.ceil(accounts / cores);
  const progress = Array(cores).fill(0);
  const marks = [0.1, 0.5, 1].map((part) => ({ part, rss: undefined }));
  let peak = 0;
  const sample = () => {
    const { rss } = process.memoryUsage();
    peak = Math.max(peak, rss);
    const done = progress.reduce((a, b) => a + b, 0) / accounts;
    for (const mark of marks) if (mark.rss === undefined && done >= mark.part) mark.rss = rss;
  };
  const timer = setInterval(sample, 100);
  const start = performance.now();
  const ends = await Promise.all(Array.from({ length: cores }, (_, core) => new Promise((resolve, reject) => {
    const [from, to] = [core * share, Math.min(accounts, (core + 1) * share)];
    const files = Object.fromEntries(names.map((name) => [name, join(folder, `${name}.${core}.csv`)]));
    const worker = new Worker(new URL('tables-worker.mjs', import.meta.url), { workerData: { module, from, to, step: Math.max(1, Math.floor(share / 100)), seed, year: 2026, now: '2027-01-31T12:00:00Z', files } });
    worker.on('message', (told) => {
      progress[core] = told.end ? to - from : told.done;
      sample();
      if (told.end) resolve(told);
    });
    worker.on('error', reject);
  })));
  const wall = performance.now() - start;
  clearInterval(timer);
  sample();
  const tally = ends.map((end) => end.tally).reduce(s.together);
  const sum = (of) => ends.reduce((n, end) => n + of(end), 0);
  const took = Object.fromEntries(['make', 'rows', 'tally', 'csv'].map((what) => [what, sum((end) => end.took[what])]));
  const counted = { records: sum((e) => e.counted.records), recommendations: sum((e) => e.counted.recommendations), reasons: sum((e) => e.counted.reasons) };
  console.log(`  ${count(tally.accounts)} accounts of ${count(counted.records)} records: ${count(counted.recommendations)} rows of recommendation, ${count(counted.reasons)} of recommendation_reason`);
  console.log(`  The whole pass took ${seconds(wall)}: ${count(Math.round(accounts / wall * 1000))} accounts and ${count(Math.round(counted.records / wall * 1000))} records a second, made and written on the way`);
  console.log(`  Of ${seconds(took.make + took.rows + took.tally + took.csv)} on both cores: making accounts ${seconds(took.make)}, their rows ${seconds(took.rows)}, counting ${seconds(took.tally)}, writing CSV ${seconds(took.csv)}`);
  console.log(`  From records to counts, without making them or writing: ${count(Math.round(accounts / (took.rows + took.tally) * 1000))} accounts and ${count(Math.round(counted.records / (took.rows + took.tally) * 1000))} records a second on one core`);
  const [early, , last] = marks.map(({ rss }) => rss);
  console.log(`  Memory of the whole process: ${marks.map(({ part, rss }) => `${mb(rss)} at ${part * 100} %`).join(', ')}; peak ${mb(peak)}: ${last <= early * 1.25 ? 'flat' : 'NOT flat'} (× ${(last / early).toFixed(2)} from 10 % on)`);
  return { tally, took };
}

/** Rows read back a chunk at a time and only counted: the time is of the counting, not of the reading. */
async function tallied(s, folder) {
  const { tally, add } = s.tallying(s.tablesOf(s.guide), s.populations);
  let took = 0;
  let rows = 0;
  await withDuckDb(async (db) => {
    for (const [name, part] of [['recommendation', 'recommendations'], ['recommendation_reason', 'reasons']]) {
      const result = await db.stream(`SELECT * FROM ${csvOf(s, folder, name)}`);
      for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
        const made = { recommendations: [], reasons: [], [part]: chunk.getRowObjects(result.deduplicatedColumnNames()) };
        const start = performance.now();
        add(made);
        took += performance.now() - start;
        rows += chunk.rowCount;
      }
    }
  });
  return { tally, took, rows };
}

/** The SQL that ships, over both kinds of file. */
async function inDuckDb(s, folder, expected, counting) {
  const sql = s.sqlOf(s.tablesOf(s.guide), s.populations);
  await withDuckDb(async (db) => {
    const timed = async (work) => {
      const start = performance.now();
      const made = await work();
      return { made, took: performance.now() - start };
    };
    const told = (name, before, { made, took }) => {
      const got = s.linesFrom(made.getRowObjects());
      const { missing, besides } = s.differing(expected, got);
      console.log(`  ${name}: ${before}the SQL ${seconds(took)}, × ${(took / counting).toFixed(2)} of counting alone; ${got.length} lines compared, ${missing.length} missing, ${besides.length} besides`);
      if (missing.length || besides.length) throw new Error(`${name} does not make the same report: ${[...missing, ...besides].slice(0, 5).join(' ')}`);
    };
    await db.run(s.schemaSql());
    const load = await timed(async () => { for (const name of names) await db.run(`INSERT INTO ${name} SELECT * FROM ${csvOf(s, folder, name)}`); });
    told('DuckDB, CSV loaded into its tables', `loading ${seconds(load.took)}, `, await timed(() => db.runAndReadAll(sql)));
    const write = await timed(async () => { for (const name of names) await db.run(`COPY ${name} TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet, COMPRESSION zstd)`); });
    const bytes = (ending) => names.flatMap((name) => (ending === 'csv' ? Array.from({ length: cores }, (_, core) => `${name}.${core}.csv`) : [`${name}.parquet`])).reduce((n, file) => n + statSync(join(folder, file)).size, 0);
    for (const name of names) await db.run(`DROP TABLE ${name}; CREATE VIEW ${name} AS SELECT * FROM read_parquet('${join(folder, `${name}.parquet`)}')`);
    told('DuckDB, over Parquet', `writing it ${seconds(write.took)} (${mb(bytes('parquet'))}; CSV ${mb(bytes('csv'))}), `, await timed(() => db.runAndReadAll(sql)));
    for (const name of names) await db.run(`DROP VIEW ${name}; CREATE VIEW ${name} AS SELECT * FROM ${csvOf(s, folder, name)}`);
    told('DuckDB, over the CSV as it lies', '', await timed(() => db.runAndReadAll(sql)));
  });
}

const csvOf = (s, folder, name) =>
  `read_csv('${join(folder, `${name}.*.csv`)}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', allow_quoted_nulls = false, columns = {${s[columnsOf[name]].map((column) => `'${column}': '${numbers.has(column) ? 'INTEGER' : 'VARCHAR'}'`).join(', ')}})`;

async function withDuckDb(work) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(cores) });
  const db = await instance.connect();
  try {
    await work(db);
  } finally {
    db.closeSync();
    instance.closeSync();
  }
}
