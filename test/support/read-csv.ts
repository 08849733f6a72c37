/** Cells of a CSV file as RFC 4180 reads them, line by line. Knows nothing of what is in them. */
export function cellsIn(text: string): string[][] {
  const lines: string[][] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line: string[] = [];
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('a quoted cell does not end');
        if (text[at] !== '"') cell += text.charAt(at);
        else if (text[at + 1] === '"') cell += text.charAt(at++);
        else break;
      }
      at++;
    } else while (at < text.length && !/[,\r\n]/.test(text[at]!)) cell += text.charAt(at++);
    line.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at) || at >= text.length) {
      lines.push(line);
      line = [];
      at += 2;
    } else throw new Error(`a cell is followed by ${JSON.stringify(text[at])}`);
  }
  return lines;
}

/** The lines below the first, by the names in it. */
export function rowsIn(text: string): Record<string, string>[] {
  const [head = [], ...lines] = cellsIn(text);
  return lines.map((line) => {
    if (line.length !== head.length) throw new Error(`a line has ${line.length} cells, the first has ${head.length}`);
    return Object.fromEntries(head.map((name, i) => [name, line[i]!]));
  });
}
