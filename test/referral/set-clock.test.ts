import { expect } from '@open-wc/testing';
import { setClock } from '../../src/referral/set-clock.ts';
import { unzip } from '../support/unzip.ts';

/** An archive of one stored file and a comment, made by hand. */
function archive(name: string, text: string, time: number): Uint8Array {
  const [file, body] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
  const zip = new Uint8Array(30 + file.length + body.length + 46 + file.length + 22 + 3);
  const view = new DataView(zip.buffer);
  const list = 30 + file.length + body.length;
  const end = list + 46 + file.length;
  for (const [at, value] of [[0, 0x04034b50], [10, time], [18, body.length], [22, body.length], [list, 0x02014b50], [list + 12, time], [list + 20, body.length], [list + 24, body.length], [end, 0x06054b50], [end + 16, list]] as const) view.setUint32(at, value, true);
  for (const [at, value] of [[26, file.length], [list + 28, file.length], [end + 10, 1], [end + 20, 3]] as const) view.setUint16(at, value, true);
  zip.set(file, 30);
  zip.set(body, 30 + file.length);
  zip.set(file, list + 46);
  return zip;
}

describe('an archive’s clock', () => {
  it('is the day it is given, whenever it was packed, and nothing else changes', async () => {
    const [one, other] = [archive('a.xml', '<a/>', 0x12345678), archive('a.xml', '<a/>', 0x7654321)];
    expect(setClock(one, '2026-11-23')).to.deep.equal(setClock(other, '2026-11-23'));
    const view = new DataView(setClock(one, '2026-11-23').buffer);
    const stamp = view.getUint32(10, true);
    expect([1980 + (stamp >>> 25), (stamp >>> 21) & 15, (stamp >>> 16) & 31, stamp & 0xffff]).to.deep.equal([2026, 11, 23, 0]);
    expect(await unzip(setClock(one, '2026-11-23'))).to.deep.equal(await unzip(one));
  });

  it('refuses what is no archive', () => expect(() => setClock(new Uint8Array(40), '2026-11-23')).to.throw(TypeError, 'zip'));
});
