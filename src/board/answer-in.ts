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
  const [first, ...rest] = cellsIn(text, mark);
  if (!first) throw new Error('The answer is empty.');
  const named = first.map((name) => name.trim().toLowerCase());
  const hasNames = named.includes('table_id');
  const places = names.map((name, i) => (hasNames ? named.indexOf(name) : i));
  const missing = names.filter((_, i) => places[i]! < 0);
  if (missing.length) throw new Error(`The answer has no column ${missing.join(', ')}: it is not what board.sql asks for.`);
  return (hasNames ? rest : [first, ...rest]).map((cells, i) => {
    if (cells.length < names.length) throw new Error(`Line ${i + (hasNames ? 2 : 1)} of the answer has ${cells.length} cells where ${names.length} are asked for. Was it cut off?`);
    const [table_id, row_id, column_id, n] = places.map((place) => cells[place] ?? '') as [string, string, string, string];
    return { table_id, row_id, column_id, n };
  });
}

/** The cells of a text, line by line; lines with nothing in them are none. */
function cellsIn(text: string, mark: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endLine = () => {
    line.push(cell);
    cell = '';
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  };
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (isQuoted) {
      if (c !== '"') cell += c;
      else if (text[at + 1] === '"') cell += text[at++]!;
      else isQuoted = false;
    } else if (c === '"' && !cell) isQuoted = true;
    else if (c === mark) {
      line.push(cell);
      cell = '';
    } else if (c === '\n') endLine();
    else if (c !== '\r') cell += c;
  }
  if (isQuoted) throw new Error('The answer stops in the middle of a cell. Was it cut off?');
  if (cell || line.length) endLine();
  return lines;
}
