import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { csvHead, csvLines } from '../board/flat-csv.ts';
import { reasonColumns, recommendationColumns } from '../board/row.ts';
import { rowsOf } from '../board/rows-of.ts';
import { schemaSql, sqlOf } from '../board/sql.ts';
import { populations, tablesOf, type Counts } from '../board/tables.ts';
import { withOutcomes } from '../board/with-outcomes.ts';
import { asOfIn } from './as-of.ts';
import { becameIn } from './became-in.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import type { Io } from './io.ts';
import { toFile } from './output.ts';
import { openParquet } from './parquet.ts';
import { Refusal } from './refusal.ts';
import { guided, reading } from './shared-options.ts';
import { trouble } from './trouble.ts';

export const tables = {
  name: 'tables',
  summary: 'Accounts as two flat tables, and the report to a Board as plain SQL over them, for a database that holds more than one machine can.',
  usage: '[records]…',
  about: [
    'It writes recommendation.csv, recommendation_reason.csv, board.sql and board-schema.sql in the folder of --out. What each column means stands in docs/how-to/many-records.md.',
    'No name and no word that anybody wrote is in the tables; each account stands there by a code. They are still about children whom whoever holds the records can tell: keep them as safe as the records.',
    'What the SQL answers is exact counts. Publish none of them as they are: “board --from-sql” hides the small ones.',
  ],
  examples: [
    ['levels-of-help tables referrals.ndjson --out tables', 'Both tables, the SQL and the statements that make the tables.'],
    ['gunzip -c referrals.ndjson.gz | levels-of-help tables - --out tables --parquet', 'The same from standard input, and both tables as Parquet too.'],
    ['levels-of-help tables --sql --guide our-guide.json', 'Only the SQL for our guide, on the screen.'],
  ],
  options: {
    ...guided,
    out: { value: '<folder>', folder: true, says: 'Where the files go. It is made if it is not there; files of these names in it are replaced when all is done.' },
    parquet: { says: 'Both tables as Parquet too. It needs DuckDB, which is installed apart: npm install @duckdb/node-api.' },
    sql: { says: 'Only print the SQL for the guide.' },
    schema: { says: 'Only print the statements that make the two tables.' },
    became: { value: '<outcomes.csv>', says: 'What became of each referral, as “outcomes” reads it: rows of kind outcome and outcome-reason.' },
    'as-of': { value: '<day>', says: 'The day the report is as of, such as 2026-11-30: what is late or still waiting depends on it. Without it, today.' },
    ...reading,
  },
  async run(io) {
    if (io.flag('sql') || io.flag('schema')) return printed(io);
    const out = io.text('out');
    if (!io.given.length) throw new Refusal(exits.use, '“tables” needs <records>: a file, or - for what comes on standard input. Or --sql, for only the SQL.\nHow it is used: levels-of-help tables --help');
    if (out === undefined) throw new Refusal(exits.use, '“tables” makes several files: --out says in which folder.\nHow it is used: levels-of-help tables --help');
    const { now } = asOfIn(io);
    const guide = await io.guide();
    const became = io.text('became');
    const { outcomes, faults } = became === undefined ? { outcomes: [], faults: 0 } : becameIn(io, became);
    const beside = withOutcomes(guide, outcomes);
    const parquet = io.flag('parquet') ? await openParquet() : undefined;
    try {
      mkdirSync(out, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw trouble(error, 'write', out);
    }
    const begin = async (name: Counts['from'], columns: readonly string[]) => {
      const path = await io.file(join(out, `${name}.csv`));
      const file = await toFile(path);
      await file.write(csvHead(columns));
      return { name, path, file };
    };
    const files = [await begin('recommendation', recommendationColumns), await begin('recommendation_reason', reasonColumns)] as const;
    let broken = 0;
    const made = [0, 0, 0];
    try {
      for (const path of io.given)
        for await (const account of io.accounts(path, guide)) {
          const rows = await io.tried(account, () => beside.laid(rowsOf(guide, account.records, now)));
          if (!rows) continue;
          if (account.broken.length) broken++;
          for (const line of csvLines(recommendationColumns, rows.recommendations)) await files[0].file.write(line);
          for (const line of csvLines(reasonColumns, rows.reasons)) await files[1].file.write(line);
          made[0]!++;
          made[1]! += rows.recommendations.length;
          made[2]! += rows.reasons.length;
        }
      for (const { file } of files) await file.done();
      if (parquet) for (const { name, path } of files) await parquet.write(path, name, await io.file(join(out, `${name}.parquet`)));
    } catch (error) {
      for (const { file } of files) file.abandon();
      throw error;
    } finally {
      parquet?.close();
    }
    for (const [name, text] of [['board.sql', sqlOf(tablesOf(guide), populations)], ['board-schema.sql', schemaSql()]] as const) {
      const file = await toFile(await io.file(join(out, name)));
      await file.write(text);
      await file.done();
    }
    io.say(`${made[0]} accounts: ${made[1]} rows of recommendation and ${made[2]} of recommendation_reason, in ${out}.`);
    if (broken) io.say(`${broken} with a record that does not follow the one before it as it is: one was changed, left out or put in. They are counted as they stand.`);
    return broken || faults ? exits.found : exits.well;
  },
} satisfies Command;

async function printed(io: Io): Promise<number> {
  const guide = await io.guide();
  if (io.flag('schema')) await io.write(schemaSql());
  if (io.flag('sql')) await io.write(sqlOf(tablesOf(guide), populations));
  return exits.well;
}
