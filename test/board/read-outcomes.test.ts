import { expect } from '@open-wc/testing';
import { readOutcomes } from '../../src/board/read-outcomes.ts';

const csv = (...lines: string[]) => readOutcomes(['record,outcome,on,why', ...lines].join('\r\n'));

describe('what became of referrals', () => {
  it('is read from CSV and from lines of JSON alike, by code or by hash', () => {
    const hash = 'ab'.repeat(32);
    const rows = [{ record: 'ABCD-0123-4567', outcome: 'assessment  required', on: '2026-11-25', why: 'A visit, today' }, { record: hash, outcome: 'Other', on: '2026-11-26', why: '' }];
    const read = csv('ABCD-0123-4567,assessment  required,2026-11-25,"A visit, today"', `${hash},Other,2026-11-26,`);
    expect(read).to.deep.equal({ faults: [], outcomes: [{ record: 'abcd01234567', outcome: 'Assessment required', became: 'accepted', on: '2026-11-25', why: 'A visit, today', line: 2 }, { record: hash, outcome: 'Other', became: 'not-known', on: '2026-11-26', why: '', line: 3 }] });
    const lines = readOutcomes(`\ufeff${rows.map((r) => JSON.stringify(r)).join('\n')}\n`);
    expect(lines.outcomes.map((o) => ({ ...o, line: o.line + 1 }))).to.deep.equal(read.outcomes);
  });

  it('is mapped as the census’s list is, and “other” is not known', () => {
    const of = (outcome: string) => csv(`abcd01234567,${outcome},2026-11-25,`).outcomes[0]?.became;
    expect(['No Further Action', 'Advice and Information/signpost', 'Step-down to Early Help', 'Assessment required', 'Strategy discussion and/or s47', 'Other', 'Closed'].map(of)).to.deep.equal(['not-accepted', 'redirected', 'redirected', 'accepted', 'accepted', 'not-known', undefined]);
  });

  it('tells every fault of every line, and counts no such line', () => {
    const { outcomes, faults } = csv('abc,Closed,2026-02-30,', 'abcd01234567,Other,2026-11-25', 'abcd01234567,Other,2026-11-25,', '"abcd');
    expect(outcomes.map((o) => o.line)).to.deep.equal([4]);
    expect(faults.map((f) => f.line)).to.deep.equal([2, 3, 5]);
    expect(faults[0]!.message).to.match(/record “abc”.*outcome “Closed”.*2026-02-30/);
    expect(faults[1]!.message).to.match(/3 cells, and the first line names 4/);
    const json = readOutcomes('{"record":"abcd01234567","outcome":"Other","on":"2026-11-25"}\n[1]\n{oops\n{"record":7,"outcome":"Other","on":"2026-11-25"}');
    expect(json.outcomes).to.have.length(1);
    expect(json.faults.map((f) => f.line)).to.deep.equal([2, 3, 4]);
  });

  it('needs its columns named, in any order', () => {
    expect(readOutcomes('on,record,more,outcome\n2026-11-25,abcd01234567,x,Other').outcomes).to.have.length(1);
    expect(readOutcomes('record,result\nx,y').faults[0]!.message).to.match(/no column outcome, on/);
    expect(readOutcomes('').faults).to.have.length(1);
  });
});
