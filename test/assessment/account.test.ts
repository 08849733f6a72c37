import { expect } from '@open-wc/testing';
import { brokenIn, hashOfRecord, isAccount, keptAccount, readAccount } from '../../src/assessment/account.ts';
import { AssessmentError } from '../../src/assessment/read-assessment.ts';
import { chained, harbour, recordOf, referralOf } from '../support/harbour-after.ts';

const account = chained(referralOf('2026-11-20'), recordOf('prevention-interview', '2026-11-21', { harm: 'no' }), recordOf('review', '2026-11-30', { 'working-child': 'same' }));
const kept = () => JSON.parse(JSON.stringify(keptAccount(account))) as { records: Record<string, unknown>[] };

describe('a kept account', () => {
  it('is read as it was kept, each record naming the one before it', () => {
    expect(isAccount(kept())).to.equal(true);
    expect(readAccount(harbour, kept())).to.deep.equal({ records: account, broken: [] });
    expect(account[1]!.follows).to.equal(hashOfRecord(account[0]!));
  });

  it('is told from anything else', () => {
    for (const other of [null, 'text', account[0], { format: 'levels-of-help/account' }, { records: [] }]) expect(isAccount(other)).to.equal(false);
  });

  it('says where a record was changed, left out or put in', () => {
    const [first, second, third] = account;
    expect(brokenIn([first!, { ...second!, asOf: '2026-11-22' }, third!])).to.deep.equal([2]);
    expect(brokenIn([first!, third!])).to.deep.equal([1]);
    expect(brokenIn([first!, second!, { ...second! }, third!])).to.deep.equal([2]);
    expect(brokenIn([first!, recordOf('review', '2026-11-30')]), 'one that names none').to.deep.equal([1]);
    expect(brokenIn([])).to.deep.equal([]);
  });

  it('names every fault and its record, and uses nothing of it', () => {
    const wrong = kept();
    wrong.records[1]!['asOf'] = 'yesterday';
    wrong.records[2] = { no: 'record' };
    expect(() => readAccount(harbour, wrong)).to.throw(AssessmentError).with.property('faults').that.satisfies((faults: { path: string }[]) => faults.some(({ path }) => path === 'records[1].asOf') && faults.some(({ path }) => path.startsWith('records[2]')));
    expect(() => readAccount(harbour, { records: [] })).to.throw(AssessmentError, 'must not be empty');
  });

  it('keeps records of another edition as they are, and says so', () => {
    const older = kept();
    (older.records[0]!['guide'] as { hash: string }).hash = 'another';
    const read = readAccount(harbour, older);
    expect(read.differs).to.have.length(1);
    expect(read.records[0]!.guide.hash).to.equal('another');
    expect(read.broken, 'and the one after it does not name that').to.deep.equal([1]);
  });
});
