import type { Guide } from '../guide/guide.ts';
import type { AccountRead } from './accounts-from.ts';
import type { RecordRead } from './read-records.ts';

/** What a command has to work with: what was asked of it, where records come from and where what it makes goes. Nothing is left half written, whatever happens. */
export type Io = {
  /** What was given after the name of the command, its options apart. */
  given: readonly string[];
  /** What was put after an option. */
  text(option: string): string | undefined;
  /** Was an option given? */
  flag(option: string): boolean;
  /** A whole number from 0 that was put after an option. Throws a `Refusal` for anything else. */
  count(option: string): number | undefined;
  /** The guide of `--guide` (or of another option), or the one that comes with the package. Throws a `Refusal` with every fault. */
  guide(option?: string): Promise<Guide>;
  /** All of a file (or `-`) as JSON, for what is no list of records: a guide, a list of places. */
  json(path: string): Promise<unknown>;
  /** Every record of a path (or `-`) as it stands, one at a time. What is no JSON has been set aside. */
  records(path: string): AsyncIterable<RecordRead>;
  /** Every account of a path (or `-`), read with this guide, one at a time. What is no account, or is of another edition, has been set aside. */
  accounts(path: string, guide: Guide): AsyncIterable<AccountRead>;
  /** Sets a record or an account aside, with why it could not be used. */
  setAside(what: RecordRead | AccountRead, why: string): Promise<void>;
  /** What work gives of one account; `undefined`, and the account set aside, where the work fails. */
  tried<T>(what: RecordRead | AccountRead, work: () => T): Promise<T | undefined>;
  /** To where `--out` says, or to the screen. */
  write(text: string): Promise<void>;
  /** A further file, to be written as a whole: where to write it. When all is done it is moved to `path`; otherwise it is removed. */
  file(path: string): Promise<string>;
  /** A new folder of files, in place of one output: where to write them. It stands at `path` when all is done. Throws a `Refusal` where something stands there already. */
  folder(path: string): Promise<string>;
  /** A line to whoever watches, apart from what is made. */
  say(line: string): void;
  /** How many records were set aside so far. */
  aside(): number;
  /** Stopped, by whoever started it? Then what waits for long should end; `records` and `accounts` end by themselves. */
  stopped: AbortSignal;
};
