import { expect } from '@open-wc/testing';
import type { AuditSheet } from '../../src/board/audit.ts';
import { AuditError, readAudit } from '../../src/board/read-audit.ts';
import { filled } from '../support/sheets.ts';

const sheet = () => filled(3, 'A. Auditor', 'met');
const faultsOf = (value: unknown): string[] => {
  try {
    readAudit(value);
  } catch (error) {
    if (error instanceof AuditError) return error.faults.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
};
const changed = (change: (copy: Record<string, never> & AuditSheet) => void): unknown => {
  const copy = structuredClone(sheet()) as Record<string, never> & AuditSheet;
  change(copy);
  return copy;
};

describe('a filled-in audit sheet', () => {
  it('comes back as it was, every word of it', () => {
    const whole = { ...sheet(), learn: '  “Two\nlines”  ', act: 'اسم 🙂', voice: { heard: 'partly' as const, comment: '<b>' } };
    expect(readAudit(`\ufeff${JSON.stringify(whole)}`)).to.deep.equal(whole);
    expect(readAudit(whole)).to.deep.equal(whole);
  });

  it('may write a score with capitals or a hyphen', () => {
    const read = readAudit(changed((s) => {
      (s.lines[0] as { score: string }).score = ' Partly-met ';
      (s.lines[1] as { score: string }).score = 'CANNOT TELL';
    }));
    expect(read.lines.slice(0, 2).map((l) => l.score)).to.deep.equal(['partly met', 'cannot tell']);
  });

  for (const [what, change, fault] of [
    ['a word that is none of the four', (s) => ((s.lines[2] as { score: string }).score = 'good'), /^lines\[2\]\.score: is “good”: write one of met, partly met, not met, cannot tell/],
    ['a grade of an inspectorate', (s) => ((s.lines[0] as { score: string }).score = 'requires improvement'), /^lines\[0\]\.score/],
    ['a name misspelt', (s) => ((s.lines[4] as unknown as Record<string, string>)['coment'] = 'x'), /^lines\[4\]\.coment: is nothing a sheet has/],
    ['a place put in at the top', (s) => ((s as unknown as Record<string, string>)['note'] = 'x'), /^note: is nothing a sheet has/],
    ['a line taken out', (s) => void s.lines.splice(3, 1), /^lines: has no line “sharing”/],
    ['a line put in twice', (s) => void s.lines.push(s.lines[0]!), /^lines\[8\]\.id: “risk” stands twice/],
    ['a line nobody asks', (s) => ((s.lines[0] as { id: string }).id = 'tidiness'), /^lines\[0\]\.id: is “tidiness”/],
    ['scores with nobody’s name to them', (s) => (s.auditor = ' '), /^auditor: is empty/],
    ['a day that is none', (s) => (s.on = '2026-02-30'), /^on: must be the day/],
    ['no day', (s) => (s.on = ''), /^on: must be the day/],
    ['the code of another record', (s) => (s.code = '0000-0000-0000'), /^code: does not belong to the record/],
    ['a hash that is none', (s) => (s.record = 'abc'), /^record: is not the hash/],
    ['a number for words', (s) => ((s as unknown as Record<string, unknown>)['learn'] = 7), /^learn: must be words/],
    ['a comment taken away', (s) => delete (s.voice as Partial<AuditSheet['voice']>).comment, /^voice\.comment: is missing/],
  ] as [string, (s: AuditSheet) => unknown, RegExp][])
    it(`with ${what} is refused, with its place`, () => {
      const faults = faultsOf(changed(change));
      expect(faults.some((f) => fault.test(f)), faults.join('\n')).to.equal(true);
    });

  it('tells every fault at once', () => expect(faultsOf(changed((s) => {
    s.auditor = '';
    (s.lines[0] as { score: string }).score = 'good';
    (s.lines[7] as { score: string }).score = 'bad';
  }))).to.have.length(3));

  for (const not of ['', '{', 'null', '[]', '7', '"sheet"', '{"format":"levels-of-help/referral"}']) it(`${not || 'nothing'} is refused`, () => expect(faultsOf(not)).not.to.be.empty);

  it('that nobody has begun needs no name', () => expect(readAudit(filled(0, '', '', { on: '' })).auditor).to.equal(''));
});
