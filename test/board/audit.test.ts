import { expect } from '@open-wc/testing';
import { hashOfRecord } from '../../src/assessment/account.ts';
import { auditSheet } from '../../src/board/audit.ts';
import { linesOver } from '../../src/board/lines-over.ts';
import { readAudit } from '../../src/board/read-audit.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { coverageOf } from '../../src/recommendation/coverage.ts';
import { sealOf } from '../../src/referral/seal.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { weeks, wrenUntil } from '../../stories/six-weeks.ts';

const drawn = { seed: '2026 Q3', stratum: 'all', now: '2026-12-01T09:00:00Z' };

describe('an audit sheet', () => {
  it('has the eight lines as the rules see them, the letter’s own code, and every place empty', () => {
    for (const { id, assessment } of cast) {
      const sheet = auditSheet(guide, [assessment], drawn);
      expect(sheet.code, id).to.equal(sealOf(assessment).code);
      expect(sheet.record, id).to.equal(hashOfRecord(assessment));
      expect(sheet.lines.map(({ id: line, shows, cannot }) => ({ line, shows, cannot })), id).to.deep.equal(coverageOf(guide, assessment).map(({ id: line, shows, cannot }, i) => ({ line, shows: sheet.lines[i]!.stands === coverageOf(guide, assessment)[i]!.stands ? shows : [...shows, 'What was recorded after the referral says more of this: read it.'], cannot })));
      expect([sheet.auditor, sheet.on, sheet.learn, sheet.act, sheet.voice.heard, ...sheet.lines.map((l) => l.score + l.comment)].join(''), id).to.equal('');
      expect(readAudit(JSON.stringify(sheet)), id).to.deep.equal(sheet);
    }
  });

  it('stands as the whole account does, what came after the referral too', () => {
    const account = wrenUntil(weeks.at(-1)!.id);
    const sheet = auditSheet(guide, account, drawn);
    expect(sheet.lines.map((l) => l.stands)).to.deep.equal(linesOver(guide, account, drawn.now).map((l) => l.stands));
    expect(sheet.lines.some((l) => l.shows.some((text) => text.startsWith('What was recorded after the referral')))).to.equal(true);
    expect(sheet.record).to.equal(hashOfRecord(account.at(-1)!));
  });

  it('repeats nothing that anybody wrote', () => {
    const text = JSON.stringify(auditSheet(guide, [castMember('third-time-in-25-days').assessment], drawn));
    for (const written of ['grey car', 'Example House', 'He rings']) expect(text).not.to.include(written);
  });
});
