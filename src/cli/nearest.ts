/** Which of these words was probably meant? None where none is near. */
export function nearest(meant: string, words: readonly string[]): string | undefined {
  const near = words.map((word) => ({ word, far: word.startsWith(meant) && meant.length > 1 ? 0 : distance(meant, word) })).sort((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(1, Math.floor(near.word.length / 3)) ? near.word : undefined;
}

/** How many letters must be put in, left out, changed or swapped with the next to make one word of another. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
