import { Buffer } from 'node:buffer';
import type { Away, Piece, Taking } from './piece.ts';

const NEWLINE = 10;
const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** Takes an input apart at its line ends. Empty lines are passed over, and a line longer than may be held is copied away as it comes. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, { longest, away, skipped }: Taking): AsyncGenerator<Piece> {
  let line = 1;
  let at = skipped;
  let held: Buffer[] = [];
  let size = 0;
  let going: Away | undefined;

  const keep = async (part: Buffer): Promise<void> => {
    size += part.length;
    if (!going && size > longest) {
      going = await away({ line, at });
      for (const before of held) await going.write(before);
      held = [];
    }
    if (going) await going.write(part);
    else if (part.length) held.push(part);
  };
  /** The line in hand, and begins the next. */
  const taken = async (last: boolean): Promise<Piece | undefined> => {
    const place = { line, at };
    const bytes = Buffer.concat(held);
    const gone = going;
    line++;
    at += size + 1;
    held = [];
    size = 0;
    going = undefined;
    if (gone) {
      await gone.end();
      return place;
    }
    return isBlank(bytes) ? undefined : { ...place, bytes, ...(last && { last }) };
  };

  for await (const chunk of chunks)
    for (let from = 0; from <= chunk.length; ) {
      const end = chunk.indexOf(NEWLINE, from);
      await keep(chunk.subarray(from, end < 0 ? chunk.length : end));
      if (end < 0) break;
      const piece = await taken(false);
      if (piece) yield piece;
      from = end + 1;
    }
  const piece = await taken(true);
  if (piece) yield piece;
}
