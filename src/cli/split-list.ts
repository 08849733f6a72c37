import { Buffer } from 'node:buffer';
import type { Away, Piece, Taking } from './piece.ts';

const [TAB, NEWLINE, RETURN, SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [9, 10, 13, 32, 34, 44, 58, 92];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [91, 93, 123, 125];
/** Deeper than any record goes; beyond it the brackets are only counted, so that a line of brackets takes no memory. */
const DEEP = 1000;
/** After so many records that were not closed, one that could be is no longer waited for: each wait reads again what follows. */
const OFTEN = 100;

const because = {
  text: 'It is broken: a text in it is not closed.',
  bracket: 'It is broken: a bracket in it is not closed.',
  cut: 'It is cut off: the input ends in the middle of it.',
  list: 'The list is cut off: it has no closing bracket, and records may be missing after this line.',
  after: 'It stands after the end of the list.',
} as const;

/**
 * Takes one JSON list (or, `bare`, objects one after another over many lines) apart into its records, without reading what is in them.
 * A tokenizer gives up the whole input at the first slip; this sets one record aside and finds where the next begins: where a line starts
 * as the records before it started.
 */
export async function* splitList(chunks: AsyncIterable<Buffer>, { longest, away, skipped, bare = false }: Taking & { bare?: boolean }): AsyncGenerator<Piece> {
  /** The place of the chunk’s first byte in the input, and the line at the byte in hand. */
  let base = skipped;
  let line = 1;
  /** Where the record in hand begins; what of it came in earlier chunks, and where in this one it goes on. */
  let begun: { line: number; at: number } | undefined;
  let held: Buffer[] = [];
  let size = 0;
  let from = 0;
  let going: Away | undefined;
  /** The brackets that are open in it. */
  let open: number[] = [];
  let deeper = 0;
  let inText = false;
  let escaped = false;
  let slip = false;
  /** How far from the start of its line a record stands; how far this byte stands, if only space came before it. */
  let indent: number | undefined;
  let column = 0;
  /** Where in the record in hand a line first starts as records start, though it could belong to this one; and how often it did not. */
  let mark: { line: number; size: number } | undefined;
  let backs = 0;
  /** The last byte before this one that is no space and stands in no text. */
  let prior = 0;
  let within = bare;
  let ended = false;

  const anew = (): void => {
    begun = mark = going = undefined;
    held = [];
    size = 0;
    open = [];
    deeper = 0;
    inText = escaped = slip = false;
  };
  const keep = async (part: Buffer): Promise<void> => {
    size += part.length;
    if (!going && size > longest) {
      going = await away(begun!);
      for (const before of held) await going.write(before);
      held = [];
    }
    if (going) await going.write(part);
    else if (part.length) held.push(part);
  };
  /** The record in hand, and gets ready for the next. */
  const taken = async (why?: string): Promise<Piece> => {
    const place = begun!;
    const gone = going;
    const bytes = trimmed(Buffer.concat(held));
    anew();
    if (gone) {
      await gone.end();
      return place;
    }
    return { ...place, bytes, ...(why && { why }) };
  };

  const incoming = chunks[Symbol.asyncIterator]();
  let chunk: Buffer = Buffer.alloc(0);
  /** Goes back to where the next record seems to begin: gives what was broken, and all that came since is looked at again. */
  const back = async (rest: Buffer): Promise<Piece> => {
    const { line: to, size: first } = mark!;
    const all = Buffer.concat([...held, rest]);
    held = [all.subarray(0, first)];
    base = begun!.at + first;
    line = to;
    backs++;
    const piece = await taken(because.bracket);
    chunk = all.subarray(first);
    column = indent!;
    return piece;
  };
  /** The record in hand, closed as it should be. One that has lines which start as records do tells that nothing can be found by how lines start. */
  const whole = (): Promise<Piece> => {
    if (mark) indent = -1;
    return taken();
  };

  try {
    for (;;) {
      let again = false;
      for (let i = (from = 0); i < chunk.length; i++) {
        const byte = chunk[i]!;
        if (byte === NEWLINE) {
          line++;
          column = 0;
          // No text of JSON goes over a line’s end.
          if (inText) slip = true;
          inText = escaped = false;
          if (bare && begun && !open.length && !slip) {
            await keep(chunk.subarray(from, i));
            yield await taken();
          }
          continue;
        }
        if (inText) {
          if (escaped) escaped = false;
          else if (byte === BACKSLASH) escaped = true;
          else if (byte === QUOTE) inText = false;
          continue;
        }
        if (byte === SPACE || byte === TAB || byte === RETURN) {
          if (column >= 0) column++;
          continue;
        }
        if (begun && column >= 0 && column === (indent ??= column) && byte === OBJECT && !ended) {
          if (slip || backs > OFTEN || !(deeper || mayStand(open.at(-1), prior))) {
            await keep(chunk.subarray(from, i));
            // With only a comma missing between them, both are read.
            yield await taken(slip ? because.text : open.length ? because.bracket : undefined);
          } else mark ??= { line, size: size + i - from };
        }
        if (!begun && column >= 0 && byte === OBJECT) indent ??= column;
        column = -1;
        prior = byte;
        if (!within) {
          if (byte === LIST) within = true;
          continue;
        }
        if (!ended && !open.length && !deeper && !slip && byte === COMMA && !bare) {
          if (!begun) continue;
          await keep(chunk.subarray(from, i));
          yield await whole();
          continue;
        }
        if (!ended && byte === LIST_END && !bare && !slip && !deeper && !open.includes(LIST)) {
          if (begun) {
            if (open.length && mark && !going) {
              yield await back(chunk.subarray(from));
              again = true;
              break;
            }
            await keep(chunk.subarray(from, i));
            yield await taken(open.length ? because.bracket : undefined);
          }
          ended = true;
          continue;
        }
        if (!begun) {
          begun = { line, at: base + i };
          from = i;
        }
        if (byte === QUOTE) inText = true;
        else if (byte === LIST || byte === OBJECT) {
          if (open.length < DEEP) open.push(byte);
          else deeper++;
        } else if (byte === LIST_END || byte === OBJECT_END) {
          if (deeper) deeper--;
          // What was left open inside is closed with it: the record will not be read, and the next can be found.
          else while (open.length && open.pop() !== (byte === LIST_END ? LIST : OBJECT));
          if (bare && !open.length && !slip && byte === OBJECT_END) {
            await keep(chunk.subarray(from, i + 1));
            yield await whole();
          }
        }
      }
      if (again) continue;
      if (begun) {
        if (mark && !going && size + chunk.length - from > longest) {
          yield await back(chunk.subarray(from));
          continue;
        }
        await keep(chunk.subarray(from));
      }
      base += chunk.length;
      const next = await incoming.next();
      if (!next.done) {
        chunk = next.value;
        continue;
      }
      chunk = Buffer.alloc(0);
      if (begun && mark && !going && !ended) {
        yield await back(chunk);
        continue;
      }
      if (begun) yield await taken(ended ? because.after : slip ? because.text : bare && !open.length ? undefined : because.cut);
      else if (!bare && !ended) yield { line, at: base, bytes: chunk, why: because.list };
      break;
    }
  } finally {
    await incoming.return?.();
  }
}

/** May an object stand here by the grammar of JSON: in a list at its start or after a comma, in an object after a colon? */
const mayStand = (within: number | undefined, prior: number): boolean => (within === LIST ? prior === COMMA || prior === LIST : within === OBJECT && prior === COLON);

/** Without the space at its end. */
function trimmed(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end && [TAB, NEWLINE, RETURN, SPACE].includes(bytes[end - 1]!)) end--;
  return bytes.subarray(0, end);
}
