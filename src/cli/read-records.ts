import { Buffer, isUtf8 } from 'node:buffer';
import { exits } from './exits.ts';
import type { Piece, Taking } from './piece.ts';
import { Refusal } from './refusal.ts';
import { splitLines } from './split-lines.ts';
import { splitList } from './split-list.ts';

/** One record of an input as it stands: its line, from 1, its first byte, from 0, its bytes and what they say. */
export type RecordRead = { line: number; at: number; bytes: Buffer; value: unknown };

/** Something in an input that is no record, and why. Without `bytes` it was too long to hold, and was copied away while it came. */
export type FaultRead = { line: number; at: number; bytes?: Buffer; why: string };

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 9 || byte === 13 || byte === 10;

/**
 * Reads records from an input as it comes, one at a time: JSON, one a line; one list; or one after another over many lines. Which it is, the first bytes tell.
 * @throws {Refusal} where the whole of it is in another encoding, or packed.
 */
export async function* readRecords(chunks: AsyncIterable<Buffer>, { longest, away }: Omit<Taking, 'skipped'>): AsyncGenerator<RecordRead | FaultRead> {
  const incoming = chunks[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  // Enough to tell: the first byte that is not space, and what stands after it on its line.
  for (let from = -1; ; ) {
    const next = await incoming.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
    if (start.length < 4) continue;
    from = start.findIndex((byte, i) => !isSpace(byte) && !(i < 3 && byte === BOM[i]));
    if (start.length > 1 << 20 || (from >= 0 && (start[from] !== 123 || start.subarray(from + 1).some((byte) => byte !== 32 && byte !== 9 && byte !== 13)))) break;
  }
  refuse(start);
  const skipped = start.subarray(0, 3).equals(BOM) ? 3 : 0;
  const whole = (async function* () {
    try {
      yield start.subarray(skipped);
      for (;;) {
        const next = await incoming.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await incoming.return?.();
    }
  })();
  const begins = start.subarray(skipped).toString('latin1').trimStart();
  const taking = { longest, away, skipped };
  const bare = /^\{[ \t\r]*\n/.test(begins.slice(0, 1 << 20));
  const pieces = begins.startsWith('[') || bare ? splitList(whole, { ...taking, bare }) : splitLines(whole, taking);
  for await (const piece of pieces) yield read(piece, longest);
}

function refuse(start: Buffer): void {
  const [a, b, c, d] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (start.length >= 4 && ((a === 0 && c === 0) || (b === 0 && d === 0))))
    throw new Refusal(exits.io, 'This is UTF-16, as some programs on Windows save it. Records are read as UTF-8: save it again as “UTF-8”, or turn it into that with: iconv -f UTF-16 -t UTF-8 <file>');
  if (a === 0x1f && b === 0x8b) throw new Refusal(exits.io, 'This is packed (gzip). Unpack it on the way: gunzip -c <file> | npx levels-of-help … -');
}

function read({ line, at, bytes, why, last }: Piece, longest: number): RecordRead | FaultRead {
  const place = { line, at };
  if (!bytes) return { ...place, why: `It is longer than ${Math.round(longest / 1e6)} MB. Where it is a record after all, --longest reads it.` };
  if (why) return { ...place, bytes, why };
  if (!isUtf8(bytes)) return { ...place, bytes, why: 'It is not UTF-8: some of its bytes are no letters. It was probably saved by a program that writes another encoding.' };
  try {
    return { ...place, bytes, value: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return { ...place, bytes, why: last ? 'It is cut off: the input ends in the middle of it.' : 'It is not JSON: it is broken, or no record.' };
  }
}
