import { expect } from '@open-wc/testing';
import { plain } from '../../src/referral/plain.ts';

const rows: [string, string, string][] = [
  ['keeps ordinary words', 'Seen on the 3rd; “fine”, she said.', 'Seen on the 3rd; “fine”, she said.'],
  ['keeps lines', 'one\ntwo', 'one\ntwo'],
  ['makes every end of line the same', 'a\r\nb\rc\u2028d\u2029e\x85f', 'a\nb\nc\nd\ne\nf'],
  ['shows that something could not be shown', 'a\0b\x1b[2Jc\x9bd\x07', 'a�b�[2Jc�d�'],
  ['mends half a character', 'a\ud83db\udc4dc', 'a�b�c'],
  ['keeps whole ones', '👩🏽‍🏫', '👩🏽‍🏫'],
  ['drops what turns the order round, and keeps Arabic and its marks', '\u202egnp.exe\u202c \u200fانا بخير', 'gnp.exe \u200fانا بخير'],
  ['makes a tab a space', 'a\tb', 'a b'],
];

describe('plain words', () => {
  for (const [name, from, to] of rows) it(name, () => expect(plain(from)).to.equal(to));
  it('is plain already, the second time', () => {
    for (const [, from] of rows) expect(plain(plain(from))).to.equal(plain(from));
  });
});
