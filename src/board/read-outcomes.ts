import { csvRows, type LineFault } from './csv-rows.ts';
import { outcomeCodes, type Outcome } from './outcomes.ts';

/** Outcomes, read; and every line that is none, with why. Nothing of such a line is counted. */
export type ReadOutcomes = { outcomes: Outcome[]; faults: LineFault[] };

const columns = ['record', 'outcome', 'on', 'why'] as const;

/**
 * Reads what became of referrals: comma-separated values with a first line that names the columns `record`, `outcome`, `on` and, if it is told, `why`; or
 * one JSON object with the same names on each line. Which it is, the first character tells. Other columns are passed over.
 */
export function readOutcomes(text: string): ReadOutcomes {
  return text.replace(/^\ufeff/, '').trimStart().startsWith('{') ? fromLines(text) : fromCsv(text);
}

function fromCsv(text: string): ReadOutcomes {
  const { rows, faults } = csvRows(text);
  const [head, ...rest] = rows;
  if (!head) return { outcomes: [], faults: [...faults, { line: 1, message: 'is missing: the first line names the columns record, outcome, on' }] };
  const place = new Map(head.cells.map((name, i) => [name.trim().toLowerCase(), i]));
  const missing = columns.slice(0, 3).filter((name) => !place.has(name));
  if (missing.length) return { outcomes: [], faults: [...faults, { line: head.line, message: `names no column ${missing.join(', ')}` }] };
  const read: ReadOutcomes = { outcomes: [], faults: [...faults] };
  for (const { line, cells } of rest) {
    if (cells.length !== head.cells.length) read.faults.push({ line, message: `has ${cells.length} cells, and the first line names ${head.cells.length}` });
    else take(read, line, Object.fromEntries(columns.map((name) => [name, cells[place.get(name) ?? -1] ?? ''])));
  }
  read.faults.sort((a, b) => a.line - b.line);
  return read;
}

function fromLines(text: string): ReadOutcomes {
  const read: ReadOutcomes = { outcomes: [], faults: [] };
  for (const [i, one] of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/).entries()) {
    if (!one.trim()) continue;
    let value: unknown;
    try {
      value = JSON.parse(one);
    } catch {
      read.faults.push({ line: i + 1, message: 'is not JSON' });
      continue;
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) take(read, i + 1, value as Record<string, unknown>);
    else read.faults.push({ line: i + 1, message: 'is not an object with record, outcome and on' });
  }
  return read;
}

/** Takes one row in, or says what is wrong with it. */
function take({ outcomes, faults }: ReadOutcomes, line: number, row: Readonly<Record<string, unknown>>): void {
  const wrong: string[] = [];
  const words = (name: (typeof columns)[number]): string => {
    const value = row[name] ?? '';
    if (typeof value === 'string') return value.trim();
    wrong.push(`${name} must be words`);
    return '';
  };
  const record = words('record').toLowerCase().replaceAll('-', '');
  const [said, on, why] = [words('outcome'), words('on'), words('why')];
  const known = outcomeCodes.find(({ outcome }) => outcome.toLowerCase() === said.toLowerCase().replaceAll(/\s+/g, ' '));
  if (!/^([0-9a-f]{12}|[0-9a-f]{64})$/.test(record)) wrong.push(`record “${record}” is neither the code on a letter nor the hash of a record`);
  if (!known) wrong.push(`outcome “${said}” is none of the census’s: ${outcomeCodes.map(({ outcome }) => outcome).join(' · ')}`);
  if (!isDay(on)) wrong.push(`on “${on}” is no day: a day is 2026-11-23`);
  if (wrong.length || !known) faults.push({ line, message: wrong.join('; ') });
  else outcomes.push({ record, outcome: known.outcome, became: known.became, on, why, line });
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
