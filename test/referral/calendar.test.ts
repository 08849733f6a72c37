import { expect } from '@open-wc/testing';
import type { Due } from '../../src/afterwards/dues.ts';
import { asCalendar } from '../../src/referral/calendar.ts';

const now = '2026-11-23T10:35:00Z';
const due = (more: Partial<Due> = {}): Due => ({ what: 'review', on: '2026-12-31', overdue: false, says: 'After two weeks.', of: 'a'.repeat(64), ...more });
const file = (...dues: Due[]) => asCalendar(dues, { now, code: 'A1B2-C3D4-E5F6' });

/** Reads a calendar by the letter of RFC 5545, and refuses what does not keep it. It shares nothing with what writes one. */
function read(text: string): { name: string; params: string; value: string }[][] {
  const bytes = new TextEncoder().encode(text);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x0a) {
      if (bytes[i - 1] !== 0x0d) throw new Error('a line ends without CR');
      if (length - 1 > 75) throw new Error(`a line of ${length - 1} octets`);
      length = 0;
    } else length++;
  }
  if (length) throw new Error('the last line does not end');
  // Unfolded in octets, as a reader that knows no characters would: a fold inside one would show.
  const unfolded: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x0d && bytes[i + 1] === 0x0a && bytes[i + 2] === 0x20) i += 2;
    else unfolded.push(bytes[i]!);
    if (i > 0 && bytes[i - 1] !== 0x0d && bytes[i] === 0x0a && bytes[i + 1] === 0x20) throw new Error('a bare fold');
  }
  for (const part of text.split('\r\n')) new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(part));
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(unfolded)).split('\r\n').slice(0, -1);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('no calendar');
  const events: { name: string; params: string; value: string }[][] = [];
  let inside = false;
  for (const line of lines.slice(1, -1)) {
    const found = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(line);
    if (!found) throw new Error(`no content line: ${line}`);
    const [, name, params, value] = found as unknown as [string, string, string, string];
    if (name === 'BEGIN' && value === 'VEVENT' && !inside) events.push([]);
    if (name === 'BEGIN' || name === 'END') inside = name === 'BEGIN';
    else if (inside) {
      if (name === 'SUMMARY' || name === 'DESCRIPTION') {
        if (/[\\;,]/.test(value.replace(/\\[\\;,nN]/g, ''))) throw new Error(`not escaped: ${value}`);
        events.at(-1)!.push({ name, params, value: value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark)) });
      } else events.at(-1)!.push({ name, params, value });
    }
  }
  for (const event of events) for (const name of ['UID', 'DTSTAMP', 'DTSTART']) if (event.filter((line) => line.name === name).length !== 1) throw new Error(`${name} stands there once`);
  if (!events.length || !/^VERSION:2\.0$/m.test(lines.join('\n')) || !/^PRODID:.+$/m.test(lines.join('\n'))) throw new Error('not whole');
  return events;
}
const value = (event: { name: string; value: string }[], name: string) => event.find((line) => line.name === name)?.value;

describe('a calendar file', () => {
  it('has a whole day for a day, and a moment in UTC for a moment', () => {
    const [day, moment] = read(file(due(), due({ what: 'interview', on: '2026-07-01', at: '2026-06-30T23:10:00Z' })));
    expect(day!.find(({ name }) => name === 'DTSTART')).to.deep.equal({ name: 'DTSTART', params: ';VALUE=DATE', value: '20261231' });
    expect(value(day!, 'DTEND'), 'the day after, which is not part of it').to.equal('20270101');
    expect(moment!.find(({ name }) => name === 'DTSTART')).to.deep.equal({ name: 'DTSTART', params: '', value: '20260630T231000Z' });
    expect(value(moment!, 'DTEND')).to.equal(undefined);
    expect(value(day!, 'DTSTAMP')).to.equal('20261123T103500Z');
    expect(value(day!, 'SUMMARY')).to.equal('Review due (A1B2-C3D4-E5F6)');
  });

  it('knows the same due as the same event, whenever the file is made, and two on one day apart', () => {
    const ids = (text: string) => read(text).map((event) => value(event, 'UID'));
    expect(ids(file(due()))).to.deep.equal(ids(asCalendar([due({ overdue: true })], { now: '2027-01-23T10:35:00Z', code: 'x' })));
    expect(new Set(ids(file(due(), due(), due({ on: '2027-01-01' }), due({ of: 'b' }), due({ what: 'watch' })))).size).to.equal(5);
  });

  it('escapes what would be read as more than text, and folds long lines between characters', () => {
    const says = `Look, again; at C:\\\\x\nand ${'“é🙂' .repeat(40)}\r\nEND:VCALENDAR\u0007`;
    const [event] = read(file(due({ says })));
    expect(value(event!, 'DESCRIPTION')).to.equal(says.replace('\r\n', '\n').replace('\u0007', ' '));
    for (const length of Array.from({ length: 80 }, (_, i) => i)) expect(value(read(file(due({ says: `${'x'.repeat(length)}é🙂${'“'.repeat(60)}` })))[0]!, 'DESCRIPTION')).to.have.length(length + 63);
    expect(() => read(file(due()).replaceAll('\r\n', '\n')), 'the reader is strict').to.throw('CR');
  });

  it('names nobody, though the due does', () => {
    for (const what of ['interview', 'offer-again', 'plan-answer', 'review', 'trusted-worker', 'supervision', 'decision', 'watch'] as const) {
      const text = file(due({ what, who: 'Nia Rowe', says: '' }));
      expect(text).not.to.include('Nia');
      expect(read(text)[0]!.map(({ name }) => name)).not.to.include('DESCRIPTION');
    }
  });

  it('is empty with nothing due: a calendar must hold something', () => expect(file()).to.equal(''));
});
