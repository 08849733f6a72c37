import type { Buffer } from 'node:buffer';
import { createReadStream, statSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { trouble } from './trouble.ts';

/** An input as it comes: a path, or `-` for standard input. `size` in bytes, where it is known. `path` is what it is called when it is told of. */
export type Input = { chunks: AsyncIterable<Buffer>; size?: number; called: string };

/** Opens an input. When `stopped` is told, what is waited for no longer comes; the reading ends as at a stop, not as at an end. */
export function openInput(path: string, stdin: Readable, stopped: AbortSignal): Input {
  const called = path === '-' ? 'Standard input' : path;
  let size: number | undefined;
  let stream = stdin;
  try {
    if (path !== '-') {
      const found = statSync(path);
      if (found.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
      if (found.isFile()) size = found.size;
      stream = createReadStream(path);
    }
  } catch (error) {
    throw trouble(error, 'read', called);
  }
  addAbortSignal(stopped, stream);
  const chunks = (async function* () {
    try {
      for await (const chunk of stream) yield chunk as Buffer;
    } catch (error) {
      stopped.throwIfAborted();
      throw trouble(error, 'read', called);
    }
  })();
  return { chunks, ...(size !== undefined && { size }), called };
}
