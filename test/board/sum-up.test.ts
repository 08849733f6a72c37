import { expect } from '@open-wc/testing';
import { sumUp } from '../../src/board/sum-up.ts';
import { filled } from '../support/sheets.ts';

const withComment = (at: number, by: string, text: string, on = '2026-12-01') => {
  const sheet = filled(at, by, { risk: 'met', voice: 'not met' }, { on, act: at === 1 ? 'Ring the school today. A. Lead, by four.' : '' });
  sheet.lines.find((l) => l.id === 'voice')!.comment = text;
  return sheet;
};

describe('audit sheets added up', () => {
  const sheets = [withComment(0, 'AA', 'Words in a box.'), withComment(1, 'AA', ''), filled(2, 'AA', { risk: 'partly met' }), filled(3, '', '', { on: '' })];

  it('count each score of each line, of those that were scored; empty is not “not met”', () => {
    const { sheets: n, records, empty, lines } = sumUp(sheets);
    expect([n, records, empty]).to.deep.equal([4, 4, 1]);
    const risk = lines.find((l) => l.id === 'risk')!;
    expect(risk.scores).to.deep.equal({ met: 2, 'partly met': 1, 'not met': 0, 'cannot tell': 0 });
    expect([risk.scored, risk.notScored]).to.deep.equal([3, 0]);
    const sharing = lines.find((l) => l.id === 'sharing')!;
    expect([sharing.scores['not met'], sharing.scored, sharing.notScored]).to.deep.equal([0, 0, 3]);
    expect(lines).to.have.length(8);
  });

  it('lose nothing that was written, and say whose sheet it was', () => {
    const { lines, act } = sumUp(sheets);
    expect(lines.find((l) => l.id === 'voice')!.comments).to.deep.equal([{ code: sheets[0]!.code, by: 'AA', text: 'Words in a box.' }]);
    expect(act).to.deep.equal([{ code: sheets[1]!.code, by: 'AA', text: 'Ring the school today. A. Lead, by four.' }]);
  });

  it('list what two auditors scored otherwise, and only that', () => {
    const { disagreements } = sumUp([...sheets, filled(0, 'BB', { risk: 'met', voice: 'met', sharing: 'met' })]);
    expect(disagreements).to.deep.equal([{ code: sheets[0]!.code, record: sheets[0]!.record, line: 'voice', said: [{ by: 'AA', score: 'not met' }, { by: 'BB', score: 'met' }] }]);
  });

  it('count one auditor’s record once, by the later day, and list what was written on either', () => {
    const { lines, twice } = sumUp([withComment(0, 'AA', 'Later.', '2026-12-05'), withComment(0, 'aa ', 'Earlier.'), filled(0, 'Aa', { risk: 'not met' }, { on: '2026-12-09' })]);
    expect(twice).to.have.length(1);
    expect(lines.find((l) => l.id === 'risk')!.scores).to.deep.include({ met: 0, 'not met': 1 });
    expect(lines.find((l) => l.id === 'voice')!.comments.map((c) => c.text).sort()).to.deep.equal(['Earlier.', 'Later.']);
  });

  it('are the same in any order', () => expect(sumUp([...sheets].reverse())).to.deep.equal(sumUp(sheets)));
});
