import { constants, renameSync, rmSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { Refusal } from './refusal.ts';
import { hasHungUp, trouble } from './trouble.ts';

/** How much is gathered before it is written. */
const ENOUGH = 1 << 16;

/** Whoever reads our output stopped reading: there is nobody left to write for. */
export class HungUp extends Error {}

/** Where what is made goes: the screen, or a file that appears when it is whole. */
export type Output = { write(text: string): Promise<void>; flush(): Promise<void>; done(): Promise<void>; abandon(): void };

const nothing = (): Promise<void> => Promise.resolve();

/** Where a command makes files of its own, and no one output. */
export const nowhere: Output = { write: nothing, flush: nothing, done: nothing, abandon: () => undefined };

/** A name beside a path, to write to until it is whole. */
export const beside = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.part`);

/** Something that stands at a path and is no file, such as a terminal or a pipe, is written to as it is. */
const isPlace = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === false;

const gathering = (send: (text: string) => Promise<void>): Pick<Output, 'write' | 'flush'> => {
  let held = '';
  const flush = async (): Promise<void> => {
    const text = held;
    held = '';
    if (text) await send(text);
  };
  return { flush, write: async (text) => { if ((held += text).length >= ENOUGH) await flush(); } };
};

/** The screen, or whatever standard output was turned into. */
export function toStream(stream: Writable): Output {
  let broken: Error | undefined;
  stream.on('error', (error) => (broken ??= error));
  const { write, flush } = gathering(async (text) => {
    await new Promise<void>((resolve) => {
      if (broken) resolve();
      else
        stream.write(text, (error) => {
          if (error) broken ??= error;
          resolve();
        });
    });
    if (broken) throw hasHungUp(broken) ? new HungUp() : trouble(broken, 'write', 'The output');
  });
  return { write, flush, done: flush, abandon: () => undefined };
}

/** A file, written beside its path and moved there when it is whole. Only its owner may read it: what is told of children is in it. */
export async function toFile(path: string): Promise<Output> {
  const place = isPlace(path);
  const now = place ? path : beside(path);
  let file: FileHandle | undefined;
  const said = (error: unknown): never => {
    const told = trouble(error, 'write', path);
    throw new Refusal(told.exit, `${told.message} Nothing of it is left half written.`);
  };
  file = await open(now, place ? constants.O_WRONLY : 'wx', 0o600).catch(said);
  const { write, flush } = gathering(async (text) => {
    await file!.writeFile(text).catch(said);
  });
  return {
    write,
    flush,
    done: async () => {
      await flush();
      if (!place) await file!.sync().catch(said);
      await file!.close().catch(said);
      file = undefined;
      if (!place)
        try {
          renameSync(now, path);
        } catch (error) {
          said(error);
        }
    },
    abandon: () => {
      void file?.close().catch(() => undefined);
      if (!place) rmSync(now, { force: true });
    },
  };
}
