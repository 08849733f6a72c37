import { csvRows } from './csv-rows.ts';
import type { SqlLine } from './sql.ts';

const names = ['table_id', 'row_id', 'column_id', 'n'] as const;

/**
 * What a database answered, from the file it was saved in: cells parted by commas, semicolons or tabs, quoted or not, with the names above them in any order
 * or, where a tool leaves them out, in the order that was asked for. Throws an error, in a sentence, for a file that is no such answer.
 */
export function answerIn(csv: string): SqlLine[] {
  const text = csv.replace(/^\ufeff/, '');
  const head = /^[^\r\n]*/.exec(text)![0];
  const [mark] = [',', ';', '\t'].map((one) => [one, head.split(one).length] as const).sort(([, a], [, b]) => b - a)[0]!;
  const { rows, faults: [fault] } = csvRows(text, mark);
  if (fault) throw new Error(`Line ${fault.line} of the answer ${fault.message}. Was it cut off?`);
  const [first, ...rest] = rows;
  if (!first) throw new Error('The answer is empty.');
  const named = first.cells.map((name) => name.trim().toLowerCase());
  const hasNames = named.includes('table_id');
  const places = names.map((name, i) => (hasNames ? named.indexOf(name) : i));
  const missing = names.filter((_, i) => places[i]! < 0);
  if (missing.length) throw new Error(`The answer has no column ${missing.join(', ')}: it is not what board.sql asks for.`);
  return (hasNames ? rest : [first, ...rest]).map(({ line, cells }) => {
    if (cells.length < names.length) throw new Error(`Line ${line} of the answer has ${cells.length} cells where ${names.length} are asked for. Was it cut off?`);
    const [table_id, row_id, column_id, n] = places.map((place) => cells[place] ?? '') as [string, string, string, string];
    return { table_id, row_id, column_id, n };
  });
}
