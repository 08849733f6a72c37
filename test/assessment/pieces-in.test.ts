import { expect } from '@open-wc/testing';
import { piecesIn } from '../../src/assessment/pieces-in.ts';

const asOf = '2026-11-23';
const of = (text: string) => piecesIn(text, asOf);

describe('the pieces in pasted lines', () => {
  it('take the day each line begins with, however it is written, and leave the rest as it was', () => {
    expect(of('2026-11-02\tLate, 09:10\n12/11/2026 – Late (bus)\n12 Nov 2026, 10:20: asleep\n12 November  no PE kit\n12.11.26 late')).to.deep.equal([
      { when: '2026-11-02', what: 'Late, 09:10' },
      { when: '12/11/2026', what: 'Late (bus)' },
      { when: '12 Nov 2026, 10:20', what: 'asleep' },
      { when: '12 November', what: 'no PE kit' },
      { when: '12.11.26', what: 'late' },
    ]);
  });

  it('take a period, a time, a bullet and a row of a table', () => {
    expect(of('• 2 to 20 November 2026: late eleven times\n- 12/11/2026 09:10 late\n12/11/2026,Late,09:10')).to.deep.equal([
      { when: '2 to 20 November 2026', what: 'late eleven times' },
      { when: '12/11/2026 09:10', what: 'late' },
      { when: '12/11/2026', what: 'Late,09:10' },
    ]);
  });

  it('keep a line without a day with the entry above it, where the days part the entries', () => {
    expect(of('Log of the invented school\n12/11/2026 Late.\n  He said the bus.\n\n  No.\n13/11/2026 Late.')).to.deep.equal([
      { what: 'Log of the invented school' },
      { when: '12/11/2026', what: 'Late.\n  He said the bus.\n\n  No.' },
      { when: '13/11/2026', what: 'Late.' },
    ]);
  });

  it('are parted by blank lines, or else by lines, where there are no days', () => {
    expect(of('one\nand more\n\ntwo').map((p) => p.what)).to.deep.equal(['one\nand more', 'two']);
    expect(of('one\r\ntwo\n three ').map((p) => p.what)).to.deep.equal(['one', 'two', 'three']);
    expect(of('one\n')).to.deep.equal([{ what: 'one' }]);
    expect(of(' \n ')).to.deep.equal([]);
  });

  it('read no day where there is only a number', () => {
    expect(of('11 pupils late\n2-3 times a week\n31/02/2026 late\n11/20/2026 late').every((p) => p.when === undefined)).to.equal(true);
  });

  it('lose no character but spaces, bullets and the mark after a day', () => {
    const parts = ['12/11/2026', '13 November', ' – ', ': ', 'Late', 'a – b', '\n', '\n\n', '- ', '“I was”', '🙂', '  ', '09:10', '31/02/2026', 'اسم', ', '];
    const bare = (text: string) => text.replace(/[\s\-–—:;,|.*•·]/g, '');
    for (let i = 0; i < 3000; i++) {
      const text = Array.from({ length: 2 + (i % 12) }, (_, k) => parts[(i * 5 + k * (1 + (i % 13))) % parts.length]).join('');
      expect(of(text).map((p) => bare(`${p.when ?? ''}${p.what}`)).join(''), JSON.stringify(text)).to.equal(bare(text));
    }
  });
});
