import { Buffer } from 'node:buffer';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Guide } from '../guide/guide.ts';
import { accountsFrom, type AccountRead } from './accounts-from.ts';
import { exits } from './exits.ts';
import type { Io } from './io.ts';
import { openInput } from './open-input.ts';
import { beside, nowhere, toFile, toStream, type Output } from './output.ts';
import { Progress } from './progress.ts';
import type { Asked } from './read-arguments.ts';
import { readGuide } from './read-guide.ts';
import { readRecords, type RecordRead } from './read-records.ts';
import { Refusal } from './refusal.ts';
import { SetAside } from './set-aside.ts';
import { trouble } from './trouble.ts';

/** Parts of one run: what it reads, what it writes and what it sets aside, closed together however it ends. */
export class Run implements Io {
  readonly given: readonly string[];
  readonly stopped: AbortSignal;
  readonly #options: Asked['options'];
  readonly #out: string | undefined;
  readonly #shipped: Guide;
  readonly #progress: Progress;
  #output: Output | undefined;
  readonly #files: { now: string; path: string }[] = [];
  readonly #asides = new Map<string, SetAside>();
  /** Where each record came from, for setting it aside. */
  readonly #sources = new WeakMap<RecordRead, { aside: SetAside; input: { input?: string } }>();
  #records = 0;
  #bytes = 0;
  #inputs = 0;

  constructor({ given, options, command }: Pick<Asked, 'given' | 'options' | 'command'>, shipped: Guide, stopped: AbortSignal) {
    this.given = given;
    this.stopped = stopped;
    this.#options = options;
    // What names a folder is no place to write to.
    this.#out = command?.options['out']?.folder ? undefined : this.text('out');
    this.#shipped = shipped;
    const watched = process.stderr.isTTY || options.has('progress');
    this.#progress = new Progress(watched ? (text) => void process.stderr.write(text) : undefined, process.stderr.isTTY, () => performance.now());
  }

  text(option: string): string | undefined {
    const value = this.#options.get(option);
    return value === true ? undefined : value;
  }

  flag(option: string): boolean {
    return this.#options.has(option);
  }

  count(option: string): number | undefined {
    const value = this.text(option);
    if (value === undefined) return undefined;
    if (!/^\d{1,15}$/.test(value)) throw new Refusal(exits.use, `After --${option} comes a whole number, and “${value}” is none.`);
    return Number(value);
  }

  async guide(option = 'guide'): Promise<Guide> {
    const path = this.text(option);
    return path === undefined ? this.#shipped : readGuide(await this.json(path), path);
  }

  async json(path: string): Promise<unknown> {
    const parts: Buffer[] = [];
    const { chunks, called } = openInput(path, process.stdin, this.stopped);
    for await (const chunk of chunks) parts.push(chunk);
    const text = Buffer.concat(parts).toString('utf8').replace(/^\uFEFF/, '');
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Refusal(exits.found, `${called} is not JSON, or not whole: it stops making sense.`);
    }
  }

  async *records(path: string): AsyncGenerator<RecordRead> {
    const { chunks, size, called } = openInput(path, process.stdin, this.stopped);
    this.#mayWrite(path);
    // Where it cannot write, it says so before it reads for an hour.
    await this.#opened();
    this.#inputs++;
    const longest = (this.count('longest') ?? 32) * 1e6;
    const aside = this.#asideOf(path);
    const counted = this.#counted(chunks, size);
    // Of several inputs a line alone would not say which.
    const input = this.given.length > 1 ? { input: path } : {};
    try {
      for await (const found of readRecords(counted, { longest, away: (place) => aside.away({ ...input, ...place }, `It is longer than ${longest / 1e6} MB.`) })) {
        this.#records++;
        if ('value' in found) {
          this.#sources.set(found, { aside, input });
          yield found;
        } else if (found.bytes) await aside.put({ ...input, ...found, bytes: found.bytes }, found.why);
        this.stopped.throwIfAborted();
      }
    } catch (error) {
      if (error instanceof Refusal && error.message.startsWith('This is ')) throw new Refusal(error.exit, `${called}: ${error.message}`);
      throw error;
    }
    if (!this.#bytes) this.say(`${called} is empty.`);
  }

  accounts(path: string, guide: Guide): AsyncGenerator<AccountRead> {
    return accountsFrom(this.records(path), { guide, anyEdition: this.flag('any-edition'), aside: (what, why) => this.setAside(what, why) });
  }

  async setAside(what: RecordRead | AccountRead, why: string): Promise<void> {
    for (const one of 'from' in what ? what.from : [what]) {
      const { aside, input } = this.#sources.get(one)!;
      await aside.put({ ...input, ...one }, why);
    }
  }

  async tried<T>(what: RecordRead | AccountRead, work: () => T): Promise<T | undefined> {
    try {
      return work();
    } catch (error) {
      await this.setAside(what, `It could not be worked out: ${(error as Error).message}`);
      return undefined;
    }
  }

  async write(text: string): Promise<void> {
    await (await this.#opened()).write(text);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- it stands beside others that wait.
  async file(path: string): Promise<string> {
    const now = beside(path);
    this.#files.push({ now, path });
    return now;
  }

  async folder(path: string): Promise<string> {
    if (statSync(path, { throwIfNoEntry: false })) throw new Refusal(exits.io, `There is something at ${path} already. Name a new folder: nothing is written over.`);
    const now = await this.file(path);
    try {
      mkdirSync(now, { mode: 0o700 });
    } catch (error) {
      throw trouble(error, 'write', path);
    }
    // What --out names is the folder, and no file.
    this.#output = nowhere;
    return now;
  }

  say(line: string): void {
    this.#progress.clear();
    process.stderr.write(`${line}\n`);
  }

  /** Ends it well: all that was made stands where it should, whole. Gives what to end with. */
  async done(ended: number): Promise<number> {
    // With --out there is a file even where there was nothing to write in it.
    await (await this.#opened()).done();
    for (const { now, path } of this.#files)
      try {
        renameSync(now, path);
      } catch (error) {
        throw trouble(error, 'write', path);
      }
    await this.told();
    return ended === exits.well && this.aside() ? exits.aside : ended;
  }

  /** Ends it unfinished: what was half made goes. */
  abandon(): void {
    this.#output?.abandon();
    for (const { now } of this.#files) rmSync(now, { force: true, recursive: true });
  }

  /** Closes what was set aside, and says how many and where. */
  async told(quiet = false): Promise<void> {
    this.#progress.clear();
    for (const aside of this.#asides.values()) {
      await aside.close().catch(() => undefined);
      const { count, lines, path } = aside;
      if (!count || quiet) continue;
      this.say(`${count} ${count === 1 ? 'record' : 'records'} set aside in ${path}, ${lines.length === 1 ? 'from line' : 'from lines'} ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}: why stands beside each. Keep that file as safe as the input: it holds what was in it.`);
    }
  }

  /** How far it came, for one that was stopped. */
  far(): string {
    return this.#inputs ? `It had read ${this.#records} ${this.#records === 1 ? 'record' : 'records'} (${this.#bytes} bytes). ` : '';
  }

  async #opened(): Promise<Output> {
    const out = this.#out;
    return (this.#output ??= out === undefined || out === '-' ? toStream(process.stdout) : await toFile(out));
  }

  async *#counted(chunks: AsyncIterable<Buffer>, size: number | undefined): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      this.stopped.throwIfAborted();
      this.#bytes += chunk.length;
      this.#progress.tell(this.#records, this.#bytes, size);
      yield chunk;
      // What came of it goes on before more is waited for: the input may be somebody who types, or a program that takes its time.
      await this.#output?.flush();
    }
  }

  #asideOf(path: string): SetAside {
    const wanted = this.text('set-aside') ?? (path === '-' ? 'standard-input.set-aside.ndjson' : `${path}.set-aside.ndjson`);
    const aside = this.#asides.get(wanted) ?? new SetAside(wanted);
    this.#asides.set(wanted, aside);
    return aside;
  }

  aside(): number {
    return [...this.#asides.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The input is never written over by what is made of it. */
  #mayWrite(path: string): void {
    const out = this.#out;
    const [from, to] = [path, out ?? '-'].map((one) => (one === '-' ? undefined : statSync(one, { throwIfNoEntry: false })));
    if (from && to?.isFile() && from.dev === to.dev && from.ino === to.ino) throw new Refusal(exits.use, `--out names the input itself, ${path}. Choose another name.`);
  }
}
