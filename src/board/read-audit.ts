import type { Fault } from '../guide/guide-error.ts';
import type { LineOfEnquiry } from '../recommendation/coverage.ts';
import { linesOfEnquiry } from '../recommendation/coverage.ts';
import { codeOf } from '../referral/seal.ts';
import { heards, scores, type AuditLine, type AuditSheet } from './audit.ts';

/** A filled-in audit sheet could not be read. Nothing of it was used, and nothing of it is lost. */
export class AuditError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`This audit sheet cannot be read.\n${faults.map((f) => `  ${f.path || 'the sheet'}: ${f.message}`).join('\n')}`);
    this.name = 'AuditError';
    this.faults = faults;
  }
}

const stood = ['shown', 'partly', 'not-shown', 'cannot-show'] as const satisfies readonly LineOfEnquiry['stands'][];

type Parts = Readonly<Record<string, unknown>>;

/**
 * Reads an audit sheet as somebody filled it in: JSON text, or what it parses to. A score may be written with capitals or a hyphen.
 * @throws {AuditError} with every fault and its place: a word that is none of the four, a line missing or twice, a name misspelt, a score with nobody's name to it.
 */
export function readAudit(saved: unknown): AuditSheet {
  let value = saved;
  if (typeof saved === 'string')
    try {
      // Some editors put a mark before the first character.
      value = JSON.parse(saved.replace(/^\ufeff/, ''));
    } catch (error) {
      throw new AuditError([{ path: '', message: `is not whole JSON: ${error instanceof Error ? error.message : String(error)}` }]);
    }
  const faults: Fault[] = [];
  const fault = (path: string, message: string) => void faults.push({ path, message });

  const parts = (of: unknown, path: string, names: readonly string[]): Parts => {
    if (typeof of !== 'object' || of === null || Array.isArray(of)) {
      fault(path, 'must be an object');
      return {};
    }
    for (const name of Object.keys(of)) if (!names.includes(name)) fault(path ? `${path}.${name}` : name, `is nothing a sheet has: it has ${names.join(', ')}`);
    return of as Parts;
  };
  const words = (of: unknown, path: string): string => {
    if (typeof of === 'string') return of;
    fault(path, of === undefined ? 'is missing' : 'must be words in quotation marks');
    return '';
  };
  const list = (of: unknown, path: string): string[] => {
    if (Array.isArray(of)) return of.map((one, i) => words(one, `${path}[${i}]`));
    fault(path, 'must be a list');
    return [];
  };
  const one = <T extends string>(of: unknown, path: string, from: readonly T[], blank: boolean): T | '' => {
    const text = words(of, path).trim().toLowerCase();
    const found = from.find((f) => f === text || f === text.replaceAll(/[-_\s]+/g, ' '));
    if (found) return found;
    if (text || !blank) fault(path, `is “${String(of)}”: write one of ${from.join(', ')}${blank ? ', or leave it empty' : ''}`);
    return '';
  };

  const root = parts(value, '', ['format', 'version', 'record', 'code', 'drawn', 'guide', 'auditor', 'on', 'lines', 'voice', 'learn', 'act']);
  if (root['format'] !== 'levels-of-help/audit') fault('format', 'must be “levels-of-help/audit”: this is no audit sheet');
  if (root['version'] !== 0) fault('version', 'must be 0');
  const record = words(root['record'], 'record');
  if (record && !/^[0-9a-f]{64}$/.test(record)) fault('record', 'is not the hash of a record: 64 of 0–9 and a–f');
  const code = words(root['code'], 'code');
  if (record && code !== codeOf(record)) fault('code', `does not belong to the record: its code is ${codeOf(record)}`);
  const drawn = parts(root['drawn'], 'drawn', ['seed', 'stratum']);
  const guide = parts(root['guide'], 'guide', ['id', 'edition']);
  const seen = new Set<string>();
  if (!Array.isArray(root['lines'])) fault('lines', 'must be a list');
  const lines = (Array.isArray(root['lines']) ? (root['lines'] as unknown[]) : []).map((of, i): AuditLine => {
    const at = `lines[${i}]`;
    const line = parts(of, at, ['id', 'question', 'stands', 'shows', 'cannot', 'score', 'comment']);
    const id = words(line['id'], `${at}.id`);
    if (id && !linesOfEnquiry.some((l) => l.id === id)) fault(`${at}.id`, `is “${id}”, which is no line of enquiry: ${linesOfEnquiry.map((l) => l.id).join(', ')}`);
    if (seen.has(id)) fault(`${at}.id`, `“${id}” stands twice`);
    seen.add(id);
    return {
      id,
      question: words(line['question'], `${at}.question`),
      stands: one(line['stands'], `${at}.stands`, stood, false) || 'cannot-show',
      shows: list(line['shows'], `${at}.shows`),
      cannot: list(line['cannot'], `${at}.cannot`),
      score: one(line['score'], `${at}.score`, scores, true),
      comment: words(line['comment'], `${at}.comment`),
    };
  });
  if (Array.isArray(root['lines'])) for (const { id } of linesOfEnquiry) if (!seen.has(id)) fault('lines', `has no line “${id}”`);
  const voice = parts(root['voice'], 'voice', ['heard', 'comment']);
  const sheet: AuditSheet = {
    format: 'levels-of-help/audit',
    version: 0,
    record,
    code,
    drawn: { seed: words(drawn['seed'], 'drawn.seed'), stratum: words(drawn['stratum'], 'drawn.stratum') },
    guide: { id: words(guide['id'], 'guide.id'), edition: words(guide['edition'], 'guide.edition') },
    auditor: words(root['auditor'], 'auditor'),
    on: words(root['on'], 'on'),
    lines,
    voice: { heard: one(voice['heard'], 'voice.heard', heards, true), comment: words(voice['comment'], 'voice.comment') },
    learn: words(root['learn'], 'learn'),
    act: words(root['act'], 'act'),
  };
  const isFilled = sheet.voice.heard || [...sheet.lines.flatMap((l) => [l.score, l.comment]), sheet.voice.comment, sheet.learn, sheet.act].some((text) => text.trim());
  if (isFilled && !sheet.auditor.trim()) fault('auditor', 'is empty: say by name or initials who filled it in');
  if (sheet.on.trim() ? !isDay(sheet.on) : isFilled) fault('on', 'must be the day it was filled in, as 2026-11-23');
  if (faults.length) throw new AuditError(faults);
  return sheet;
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
