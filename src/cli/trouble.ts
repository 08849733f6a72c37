import { exits } from './exits.ts';
import { Refusal } from './refusal.ts';

const words: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EEXIST: 'something of that name is there already',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EROFS: 'nothing may be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it would be larger than a file may be there',
  EIO: 'the disk does not answer as it should',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined);

/** What went wrong with a file, in words: for one that could not be read or written. Anything else is thrown on as it is. */
export function trouble(error: unknown, doing: 'read' | 'write', path: string): Refusal {
  const code = codeOf(error);
  if (error instanceof Refusal || !code) throw error;
  return new Refusal(exits.io, `${path} could not be ${doing === 'read' ? 'read' : 'written'}: ${words[code] ?? `the machine says ${code}`}.`);
}

/** Did whoever reads our output stop reading, as `head` does? */
export const hasHungUp = (error: unknown): boolean => ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'].includes(codeOf(error) ?? '');
