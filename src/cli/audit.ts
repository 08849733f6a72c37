import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { agreementOf } from '../board/agreement.ts';
import type { AuditSheet } from '../board/audit.ts';
import { printAudit } from '../board/print-audit.ts';
import { AuditError, readAudit } from '../board/read-audit.ts';
import { sumUp } from '../board/sum-up.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import type { Io } from './io.ts';
import { Refusal } from './refusal.ts';
import { writing } from './shared-options.ts';
import { trouble } from './trouble.ts';

export const audit = {
  name: 'audit',
  summary: 'Adds filled-in audit sheets up, line by line, and says how far two auditors agree. Markdown.',
  usage: '<sheets>…',
  about: [
    'Give sheets, or folders of them. A sheet that cannot be read is told with every fault and its place; then nothing is added up, so that no sheet is left out unseen, and it ends with 1.',
    'With --beside, the second auditor’s sheets of the same records stand beside the first’s. Nobody is ranked, and nothing is added up over the lines.',
  ],
  examples: [
    ['levels-of-help audit audit-q3 --out found.md', 'What the sheets in a folder say.'],
    ['levels-of-help audit audit-q3 --beside audit-q3-second', 'How far two auditors agree.'],
  ],
  options: {
    beside: { value: '<folder>', says: 'The second auditor’s sheets of the same records.' },
    json: { says: 'As JSON, and not as Markdown.' },
    ...writing,
  },
  async run(io) {
    const beside = io.text('beside');
    const [first, second] = [await sheetsIn(io, io.given), beside === undefined ? undefined : await sheetsIn(io, [beside])];
    const faults = [...first.faults, ...(second?.faults ?? [])];
    if (faults.length) {
      await io.write(`${faults.join('\n')}\n`);
      return exits.found;
    }
    if (!first.sheets.length) throw new Refusal(exits.use, `There is no audit sheet in ${io.given.join(', ')}. Sheets are JSON files that “sample” makes.`);
    const sum = sumUp([...first.sheets, ...(second?.sheets ?? [])]);
    const agreement = second && agreed(first.sheets, second.sheets);
    await io.write(io.flag('json') ? `${JSON.stringify({ sum, ...(agreement && { agreement }) })}\n` : `${printAudit(sum, agreement).trimEnd()}\n`);
    return exits.well;
  },
} satisfies Command;

function agreed(first: readonly AuditSheet[], second: readonly AuditSheet[]) {
  try {
    return agreementOf(first, second);
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(exits.found, `The ${error.message}.`);
    throw error;
  }
}

/** Every sheet at these paths, and what is wrong with those that cannot be read. The records beside them are no sheets. */
async function sheetsIn(io: Io, paths: readonly string[]): Promise<{ sheets: AuditSheet[]; faults: string[] }> {
  const found: { sheets: AuditSheet[]; faults: string[] } = { sheets: [], faults: [] };
  for (const path of paths.flatMap(filesAt))
    try {
      found.sheets.push(readAudit(await io.json(path)));
    } catch (error) {
      if (error instanceof AuditError || (error instanceof Refusal && error.exit === exits.found)) found.faults.push(`${path}: ${error.message}`);
      else throw error;
    }
  return found;
}

function filesAt(path: string): string[] {
  if (path === '-') return [path];
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path).filter((name) => name.endsWith('.json')).sort().map((name) => join(path, name));
  } catch (error) {
    throw trouble(error, 'read', path);
  }
}
