import { expect } from '@open-wc/testing';
import { say, type Assessment } from '../../src/assessment/assessment.ts';
import { levelsOfHelp as guide } from '../../src/guides/levels-of-help/levels-of-help.ts';
import { columns, rowsOf, write } from '../../src/referral/csv.ts';
import { unguarded } from '../../src/referral/guarded.ts';
import { plain } from '../../src/referral/plain.ts';
import { sendingOf } from '../../src/referral/sending.ts';
import { cast, castMember } from '../../stories/cast.ts';
import { cellsIn, rowsIn } from '../support/read-csv.ts';
import { saying } from '../support/saying.ts';

const contact = (assessment: Assessment) => rowsOf(sendingOf(guide, assessment))[0]!;

describe('the letter as rows', () => {
  for (const { id, assessment } of cast)
    it(`${id} reads back as the rows it was made from`, () => {
      const sending = sendingOf(guide, assessment);
      const rows = rowsIn(write(sending)).map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unguarded(cell)])));
      expect(rows).to.deep.equal(rowsOf(sending).map((row) => Object.fromEntries(columns.map((column) => [column, plain(row[column] ?? '')]))));
    });

  it('is as RFC 4180 has it: every line as long as the first, ended by CR and LF, and a byte order mark before all', () => {
    const text = write(sendingOf(guide, castMember('awkward-words').assessment));
    expect(text).to.match(/^\ufeff"row",/).and.match(/"\r\n$/);
    expect(cellsIn(text).every((line) => line.length === columns.length)).to.equal(true);
  });

  it('says who made the contact only where one code is near: not for a health service, of which the census knows six, nor when nobody said', () => {
    const source = (id: string) => contact(castMember(id).assessment).cont_contact_source_code;
    expect([source('young-carer'), source('third-time-in-25-days'), source('baby-bruise'), source('nothing-known')]).to.deep.equal(['2A', '6', '', '']);
    expect(contact(castMember('baby-bruise').assessment).cont_contact_source_desc).to.equal('Health');
  });

  it('suggests the highest need that a factor points to, and none where none does', () => {
    const need = (...says: string[]) => contact(saying(guide, { says })).suggested_cine_cin_primary_need_code;
    expect(need('parent-needs-affect-care')).to.equal('N3');
    expect(need('parent-needs-affect-care', 'chronic-neglect')).to.equal('N1');
    expect(need()).to.equal('');
    expect(need('missing-often')).to.equal('');
  });

  it('gives each factor its own row, with every code the sentence may mean', () => {
    const rows = rowsOf(sendingOf(guide, castMember('young-carer').assessment)).filter((row) => row.row === 'factor' && row.indicator_id === 'parent-needs-affect-care');
    expect(rows.map((row) => row.suggested_cinf_assessment_factor)).to.deep.equal(['1B', '2B', '4B']);
    for (const row of rows) expect(row).to.deep.include({ of_these_factors: '1B 2B 4B' });
  });

  it('says what the yearly return would call a looked-after child who is not where they should be, and each time missing', () => {
    const rows = rowsOf(sendingOf(guide, castMember('third-time-in-25-days').assessment)).filter((row) => row.row === 'episode');
    expect(rows.map((row) => row.miss_missing_episode_start_date)).to.deep.equal(['2026-10-30', '2026-11-12', '2026-11-21']);
    expect(contact(castMember('at-birth-mothers').assessment).suggested_miss_missing_episode_type).to.equal('A');
    expect(contact(saying(guide, { facts: ['looked-after'], says: ['whereabouts-not-known'] })).suggested_miss_missing_episode_type).to.equal('M');
  });

  it('tells a birth from one to come', () => {
    const born = (date: string) => contact(say(castMember('young-carer').assessment, 'details', { birth: { date } }));
    expect(born('2013-02-14')).to.deep.include({ pers_dob: '2013-02-14', pers_expected_dob: '' });
    expect(born('2027-02-14')).to.deep.include({ pers_dob: '', pers_expected_dob: '2027-02-14' });
  });

  it('never names a category of abuse or an outcome: others decide those', () => {
    for (const { assessment } of cast) expect(write(sendingOf(guide, assessment))).not.to.match(/"(NEG|PHY|SAB|EMO|MUL)"|outcome/);
  });
});
