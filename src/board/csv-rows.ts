/** A row of a file of comma-separated values, and the line it begins on, from 1. */
export type CsvRow = { line: number; cells: string[] };

/** What is wrong with a line. */
export type LineFault = { line: number; message: string };

/**
 * Reads comma-separated values as RFC 4180 has them, or with another mark between the cells: quoted cells with commas, line ends and doubled quotation marks in them; lines ended by CR LF, LF or CR;
 * a byte order mark before the first is passed over, and so are empty lines. A row with a fault is left out, and told with its line.
 */
export function csvRows(text: string, mark = ','): { rows: CsvRow[]; faults: LineFault[] } {
  const rows: CsvRow[] = [];
  const faults: LineFault[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  const ends = `${mark}\r\n`;
  while (at < text.length) {
    const began = line;
    const cells: string[] = [];
    let fault = '';
    for (;;) {
      const cell = text[at] === '"' ? quoted() : bare();
      cells.push(cell);
      if (text[at] !== mark) break;
      at++;
    }
    endLine();
    if (fault) faults.push({ line: began, message: fault });
    else if (cells.length > 1 || cells[0] !== '') rows.push({ line: began, cells });

    function bare(): string {
      const from = at;
      while (at < text.length && !ends.includes(text[at]!)) at++;
      const cell = text.slice(from, at);
      if (cell.includes('"')) fault ||= 'has a quotation mark inside a cell that is not quoted';
      return cell;
    }
    function quoted(): string {
      let cell = '';
      for (at++; ; at++) {
        const found = text[at];
        if (found === undefined) {
          fault ||= 'ends inside a quoted cell: the closing quotation mark is missing';
          return cell;
        }
        if (found === '"') {
          if (text[at + 1] !== '"') break;
          at++;
        } else if (found === '\n' || (found === '\r' && text[at + 1] !== '\n')) line++;
        cell += found;
      }
      at++;
      if (at < text.length && !ends.includes(text[at]!)) {
        fault ||= 'has something after the closing quotation mark of a cell';
        bare();
      }
      return cell;
    }
  }
  return { rows, faults };

  function endLine(): void {
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < text.length) at++;
    line++;
  }
}
