import { expect } from '@open-wc/testing';
import { dayIn, plus, type DayIn } from '../../src/assessment/day-in.ts';
import { longDay } from '../../src/referral/long-day.ts';

const asOf = '2026-11-23';
const day = (from: string, more: Partial<DayIn> = {}): DayIn => ({ from, ...more });

const table: [string, DayIn | undefined][] = [
  ['2026-11-20', day('2026-11-20')],
  ['2026-11-20T10:20', day('2026-11-20', { time: '10:20' })],
  ['2026-11-20T10:20:00Z', day('2026-11-20', { time: '10:20' })],
  ['2026-02-31', undefined],
  ['2026-13-01', undefined],
  ['20/11/2026', day('2026-11-20')],
  ['2/11/2026', day('2026-11-02')],
  // Day first, always: it is never tried the other way round.
  ['12/11/2026', day('2026-11-12')],
  ['11/12/2025', day('2025-12-11')],
  ['11/20/2026', undefined],
  ['31/02/2026', undefined],
  ['12.11.26', day('2026-11-12')],
  ['12/11/26', day('2026-11-12')],
  ['12-11-2026', day('2026-11-12')],
  ['12.11.99', day('1999-11-12')],
  ['12/11-2026', undefined],
  ['12/11', undefined],
  ['12/11/202', undefined],
  ['20 November 2026', day('2026-11-20')],
  ['20 november 2026', day('2026-11-20')],
  ['20 Nov 2026', day('2026-11-20')],
  ['3 sept. 2025', day('2025-09-03')],
  ['20th November 2026', day('2026-11-20')],
  ['the 20th', undefined],
  ['1st of May', day('2026-05-01')],
  ['20 November, 2026', day('2026-11-20')],
  ['November 12, 2026', day('2026-11-12')],
  ['November 12', undefined],
  ['20 November', day('2026-11-20')],
  ['23 November', day('2026-11-23')],
  // Without a year, the latest that is not still to come.
  ['24 November', day('2025-11-24')],
  ['29 February', day('2024-02-29')],
  ['31 February', undefined],
  ['31 November 2026', undefined],
  ['Friday 20 November 2026', day('2026-11-20')],
  ['Fri, 20 Nov', day('2026-11-20')],
  ['Thursday 20 November 2026', undefined],
  ['on 20 November', day('2026-11-20')],
  ['  20   November  ', day('2026-11-20')],
  ['20 November 2026.', day('2026-11-20')],
  ['20 November 2026 (at break)', day('2026-11-20')],
  ['20 November 2026, in maths', undefined],
  ['about 20 November', undefined],
  ['today', day(asOf)],
  ['This morning', day(asOf)],
  ['yesterday', day('2026-11-22')],
  ['3 days ago', day('2026-11-20')],
  ['today, 10:20', day(asOf, { time: '10:20' })],
  ['yesterday at 3pm', day('2026-11-22', { time: '15:00' })],
  ['21 November 2026, 10:20', day('2026-11-21', { time: '10:20' })],
  ['21 November 2026 at 10.20am', day('2026-11-21', { time: '10:20' })],
  ['21 November 2026, 12.05 am', day('2026-11-21', { time: '00:05' })],
  ['21 November 2026 at 25:00', undefined],
  ['10:20', undefined],
  ['2 to 20 November 2026', day('2026-11-02', { to: '2026-11-20' })],
  ['2–20 Nov', day('2026-11-02', { to: '2026-11-20' })],
  ['2 - 20 November', day('2026-11-02', { to: '2026-11-20' })],
  ['from 2 to 20 November', day('2026-11-02', { to: '2026-11-20' })],
  ['between 2 and 20 November', day('2026-11-02', { to: '2026-11-20' })],
  ['2 and 20 November', undefined],
  ['Mon 2 to Fri 20 November 2026', day('2026-11-02', { to: '2026-11-20' })],
  ['30 October to 2 November 2026', day('2026-10-30', { to: '2026-11-02' })],
  ['28 December to 3 January', day('2025-12-28', { to: '2026-01-03' })],
  ['12/11/2026 - 20/11/2026', day('2026-11-12', { to: '2026-11-20' })],
  ['2026-11-02 to 2026-11-20', day('2026-11-02', { to: '2026-11-20' })],
  ['2 November to today', day('2026-11-02', { to: asOf })],
  ['since 2 November', day('2026-11-02', { to: asOf })],
  ['20 to 2 November', undefined],
  ['30 to 31 February', undefined],
  ['October 2026', day('2026-10-01', { to: '2026-10-31' })],
  ['November 2026', day('2026-11-01', { to: asOf })],
  ['December 2026', undefined],
  ['November', undefined],
  ['May', undefined],
  // A planned day may be written; a far one is a slip.
  ['2 December 2026', day('2026-12-02')],
  ['20 November 2062', undefined],
  ['1 January 1066', undefined],
  ['last Tuesday', undefined],
  ['Tuesday', undefined],
  ['most mornings', undefined],
  ['2015', undefined],
  ['7', undefined],
  ['', undefined],
  ['   ', undefined],
  ['‏23 نوفمبر', undefined],
  ['20 novembre 2026', undefined],
  ['12 November 11 pupils', undefined],
  ['20 November 2026 to', undefined],
  ['<b>20 November</b>', undefined],
];

describe('the day in a free text', () => {
  it('is asked of sixty texts at least, each once', () => {
    expect(table.length).to.be.at.least(60);
    expect(new Set(table.map(([text]) => text)).size).to.equal(table.length);
  });

  for (const [text, expected] of table)
    it(`“${text}” is ${expected ? [expected.from, expected.to, expected.time].filter(Boolean).join(', ') : 'not read'}`, () => expect(dayIn(text, asOf)).to.deep.equal(expected));

  it('is every day that a letter prints, read back', () => {
    for (let ago = 0; ago < 1500; ago++) {
      const day = plus(asOf, -ago);
      expect(dayIn(longDay(day), asOf), longDay(day)).to.deep.equal({ from: day });
      expect(dayIn(`${longDay(day)}, 09:05`, asOf)).to.deep.equal({ from: day, time: '09:05' });
      if (ago < 365) expect(dayIn(longDay(day).replace(/ \d{4}$/, ''), asOf), 'without its year').to.deep.equal({ from: day });
      expect(dayIn(`${longDay(plus(day, -3))} to ${longDay(day)}`, asOf)).to.deep.equal({ from: plus(day, -3), to: day });
    }
  });

  it('never fails and never reads a day that is not one, whatever is written', () => {
    const bits = ['20', '31', '2', 'November', 'Feb', '2026', '/', '-', ' to ', ',', ' ', '(', ')', 'today', '99:99', 'T', '🙂', 'ago', 'pm'];
    for (let i = 0; i < 4000; i++) {
      const text = Array.from({ length: 1 + (i % 6) }, (_, k) => bits[(i * 7 + k * (3 + (i % 11))) % bits.length]).join(i % 2 ? ' ' : '');
      const read = dayIn(text, asOf);
      if (!read) continue;
      for (const one of [read.from, read.to ?? read.from]) expect(new Date(`${one}T00:00:00Z`).toISOString().slice(0, 10), text).to.equal(one);
      if (read.to) expect(read.from < read.to, text).to.equal(true);
    }
  });

  it('takes no time to speak of over a long text', () => {
    expect(dayIn('2 to '.repeat(5000), asOf)).to.equal(undefined);
    expect(dayIn(`${'9'.repeat(100_000)} November`, asOf)).to.equal(undefined);
  });
});
