import { closeSync, openSync } from 'node:fs';
import { columnTypes } from '../board/sql.ts';
import { exits } from './exits.ts';
import { Refusal } from './refusal.ts';

/** Writes a flat table, which stands in a file as CSV, as Parquet. */
export type ParquetWriter = { write(csv: string, table: 'recommendation' | 'recommendation_reason', to: string): Promise<void>; close(): void };

/**
 * Opens what writes Parquet: DuckDB, which a host installs only if it wants this.
 * @throws {Refusal} where it is not installed, with how to install it.
 */
export async function openParquet(): Promise<ParquetWriter> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new Refusal(exits.use, 'Parquet is written by DuckDB, which is not installed here. To install it beside this package: npm install @duckdb/node-api\nWithout --parquet the tables are written as CSV, which every database reads.');
  });
  // Nothing is fetched: what it would load from elsewhere stays away.
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' });
  const db = await instance.connect();
  return {
    async write(csv, table, to) {
      const columns = columnTypes(table).map(([name, type]) => `${text(name)}: ${text(type)}`);
      // Only its owner may read it, from its first byte on.
      closeSync(openSync(to, 'wx', 0o600));
      try {
        await db.run(`COPY (SELECT * FROM read_csv(${text(csv)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', allow_quoted_nulls = false, columns = {${columns.join(', ')}})) TO ${text(to)} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)`);
      } catch (error) {
        throw new Refusal(exits.io, `The table ${table} could not be written as Parquet: ${(error as Error).message.split('\n')[0]}`);
      }
    },
    close: () => {
      db.closeSync();
      instance.closeSync();
    },
  };
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
