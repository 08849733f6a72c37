import { guarded } from '../referral/guarded.ts';

/** The first line of a flat table: the names of its columns. */
export const csvHead = (columns: readonly string[]): string => `${columns.join(',')}\r\n`;

/**
 * Rows of one of the two flat tables as RFC 4180 has them, a line at a time, so that no more than one is held. Numbers stand as numbers and codes as they
 * are; any other text is quoted, and guarded where a sheet could take it for a formula. An empty text is `""`, which a database does not read as unknown.
 */
export function* csvLines<Row extends object>(columns: readonly (keyof Row & string)[], rows: Iterable<Row>): Generator<string, void, undefined> {
  for (const row of rows) {
    let line = '';
    for (const column of columns) {
      const value = row[column];
      line += `${line && ','}${typeof value === 'number' ? value : cell(String(value))}`;
    }
    yield `${line}\r\n`;
  }
}

/** Nearly every cell is a code of a guide, which needs neither quotes nor a guard. */
const isCode = /^[a-z0-9][A-Za-z0-9-]*$/;

const cell = (text: string): string => (isCode.test(text) ? text : `"${guarded(text).replaceAll('"', '""')}"`);
