/**
 * Text as lines no wider than so many pixels, broken between words; a word that no line could hold is broken within. A letter is taken to be wider than
 * it is in most typefaces: nothing can be measured without a page, and a line is rather broken early than cut off.
 */
export function wrapped(text: string, width: number, size: number, isStrong = false): string[] {
  const most = Math.max(4, Math.floor(width / (size * letterOf(isStrong))));
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line && lengthOf(line) + 1 + lengthOf(word) > most) {
      lines.push(line);
      line = '';
    }
    let rest = Array.from(line ? `${line} ${word}` : word);
    for (; rest.length > most; rest = rest.slice(most)) lines.push(rest.slice(0, most).join(''));
    line = rest.join('');
  }
  return [...lines, line];
}

const lengthOf = (text: string): number => Array.from(text).length;
const letterOf = (isStrong: boolean): number => (isStrong ? 0.65 : 0.57);

/** How wide a line is taken to be. */
export const widthOf = (text: string, size: number, isStrong = false): number => lengthOf(text) * size * letterOf(isStrong);
