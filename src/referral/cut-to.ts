/** Text of at most so many characters, counted as code points. Cut, it ends at a word where it can, with “…”, and never inside a letter or a picture that is made of several. */
export function cutTo(text: string, most: number): string {
  if (Array.from(text).length <= most) return text;
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('en-GB').segment(text)) {
    length += Array.from(segment).length;
    if (length > most - 1) break;
    kept += segment;
  }
  const word = kept.lastIndexOf(' ');
  return `${(word > kept.length / 2 ? kept.slice(0, word) : kept).replace(/[\s,;:.]+$/, '')}…`;
}
