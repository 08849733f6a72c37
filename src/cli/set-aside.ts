import { Buffer } from 'node:buffer';
import { isUtf8 } from 'node:buffer';
import { rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Away } from './piece.ts';
import { trouble } from './trouble.ts';

type Place = { input?: string; line: number; at: number };

/**
 * Where records go that could not be used: one file, a line for each with where it stood (and in which input, where there are several), why it is here, and all of it: as `text`, or as `base64`
 * where its bytes are no text or it was too long to hold. Nothing is begun until there is something to set aside; no older file is written over.
 */
export class SetAside {
  count = 0;
  /** The first few lines they stood in, to be told: ten, and one more where there are more. */
  readonly lines: number[] = [];
  path: string | undefined;
  readonly #wanted: string;
  #file: FileHandle | undefined;
  /** How much of the file is whole lines. */
  #whole = 0;

  constructor(wanted: string) {
    this.#wanted = wanted;
  }

  async put(place: Place & { bytes: Buffer }, why: string): Promise<void> {
    const { input, line, at, bytes } = place;
    await this.#line([Buffer.from(`${JSON.stringify({ input, line, at, why, ...(isUtf8(bytes) ? { text: bytes.toString('utf8') } : { base64: bytes.toString('base64') }) })}\n`)]);
    this.#counted(line);
  }

  /** One too long to hold, to be written as it comes. */
  async away({ input, line, at }: Place, why: string): Promise<Away> {
    let over: Buffer = Buffer.alloc(0);
    const before = this.#whole;
    await this.#line([Buffer.from(`${JSON.stringify({ input, line, at, why }).slice(0, -1)},"base64":"`)]);
    let size = this.#whole;
    this.#whole = before;
    const write = async (bytes: Buffer): Promise<void> => {
      const all = over.length ? Buffer.concat([over, bytes]) : bytes;
      const whole = all.length - (all.length % 3);
      over = Buffer.from(all.subarray(whole));
      const text = Buffer.from(all.subarray(0, whole).toString('base64'));
      await this.#write(text);
      size += text.length;
    };
    return {
      write,
      end: async () => {
        const text = Buffer.from(`${over.toString('base64')}"}\n`);
        await this.#write(text);
        this.#whole = size + text.length;
        this.#counted(line);
      },
    };
  }

  /** Closes it. What stands in it is whole lines, however the run ended. */
  async close(): Promise<void> {
    if (!this.#file) return;
    const file = this.#file;
    this.#file = undefined;
    try {
      await file.truncate(this.#whole);
      await file.sync();
    } finally {
      await file.close().catch(() => undefined);
      if (!this.#whole) rmSync(this.path!, { force: true });
    }
  }

  #counted(line: number): void {
    this.count++;
    if (this.lines.length <= 10 && !this.lines.includes(line)) this.lines.push(line);
  }

  async #line(parts: readonly Buffer[]): Promise<void> {
    this.#file ??= await this.#begin();
    for (const part of parts) {
      await this.#write(part);
      this.#whole += part.length;
    }
  }

  async #write(bytes: Buffer): Promise<void> {
    try {
      for (let from = 0; from < bytes.length; ) from += (await this.#file!.write(bytes, from)).bytesWritten;
    } catch (error) {
      throw trouble(error, 'write', this.path!);
    }
  }

  async #begin(): Promise<FileHandle> {
    for (let number = 1; ; number++) {
      this.path = number === 1 ? this.#wanted : /\.[^./\\]+$/.test(this.#wanted) ? this.#wanted.replace(/(\.set-aside)?(\.[^./\\]+)$/, `$1-${number}$2`) : `${this.#wanted}-${number}`;
      try {
        return await open(this.path, 'wx', 0o600);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw trouble(error, 'write', `${this.path} (for records that cannot be used; --set-aside names another place)`);
      }
    }
  }
}
