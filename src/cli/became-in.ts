import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Outcome } from '../board/outcomes.ts';
import { readOutcomes } from '../board/read-outcomes.ts';
import { exits } from './exits.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';
import { trouble } from './trouble.ts';

/** What became of referrals, from a file. Each line that cannot be read is told with why, and counted with none; `faults` is how many. */
export function becameIn(io: Io, path: string): { outcomes: Outcome[]; faults: number } {
  const { outcomes, faults } = readOutcomes(textOf(path));
  for (const { line, message } of faults) io.say(`${path}, line ${line}: ${message}.`);
  return { outcomes, faults: faults.length };
}

function textOf(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw trouble(error, 'read', path);
  }
  if (!isUtf8(bytes)) throw new Refusal(exits.io, `${path} is not UTF-8. Save it again as “CSV UTF-8”.`);
  return bytes.toString('utf8');
}
