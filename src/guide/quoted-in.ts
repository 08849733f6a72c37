/** A stretch of a text: its first place, and the place after its last. */
export type Stretch = readonly [from: number, to: number];

const partOfWord = /[\p{L}\p{N}]/u;
const space = /\s/;
const openers: Record<string, string> = { '“': '”', '"': '"', '‘': '’', '\'': '\'' };
const single = (mark: string): boolean => mark === '‘' || mark === '\'';

const isWord = (text: string, at: number): boolean => partOfWord.test(text.charAt(at));
const isBlank = (text: string, at: number): boolean => at < 0 || at >= text.length || space.test(text.charAt(at));

/** A mark opens where a word may begin; “ always does. An apostrophe within a word, or an inch mark, does not. */
const opens = (text: string, at: number): boolean => text[at] === '“' || (!isBlank(text, at + 1) && (isBlank(text, at - 1) || /[([{–—/:“‘"']/.test(text.charAt(at - 1))));

/** A mark closes where a word may have ended; ” always does. */
const closes = (text: string, at: number): boolean => text[at] === '”' || (!isBlank(text, at - 1) && !isWord(text, at + 1));

const endsSentence = (text: string, at: number): boolean => text[at] === '\n' || (/[.!?]/.test(text.charAt(at)) && isBlank(text, at + 1));
const endsParagraph = (text: string, at: number): boolean => text[at] === '\n' && /^\n[^\S\n]*\n/.test(text.slice(at, at + 200));

/** Where a quotation that opens here stops: after its closing mark, or as far as one that is not closed may be taken to reach. */
function endOf(text: string, from: number): number {
  const open = text.charAt(from);
  const close = openers[open]!;
  let sentence = -1;
  let possessive = -1;
  let at = from + 1;
  // A single mark is too like an apostrophe to be looked for beyond its paragraph.
  for (; at < text.length && !(single(open) && endsParagraph(text, at)); at++) {
    if (sentence < 0 && endsSentence(text, at)) sentence = at;
    // ‘the boys’ room’: after an s, with a word to follow, the mark may belong to the word. It closes only if nothing better comes in the sentence.
    if (possessive >= 0 && sentence >= 0) return possessive;
    const mark = text[at];
    if (mark === close && closes(text, at)) {
      if (!single(open) || !/s/i.test(text.charAt(at - 1)) || text[at + 1] !== ' ' || !isWord(text, at + 2)) return at + 1;
      if (possessive < 0) possessive = at + 1;
    } else if (mark === open && opens(text, at)) break;
  }
  if (possessive >= 0) return possessive;
  // A single mark that is never closed was an apostrophe. A double one is still being written, or was forgotten: it reaches to the end of its sentence, no further.
  return single(open) ? from : sentence >= 0 ? sentence : at;
}

/** The stretches of a text that stand between quotation marks, double or single, curly or straight: somebody's own words. One pass. */
export function quotedIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!(text.charAt(at) in openers) || !opens(text, at)) continue;
    const end = endOf(text, at);
    if (end <= at) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}
