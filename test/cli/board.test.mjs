import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { cli, folder, source } from '../support/cli.mjs';

describe('board', () => {
  let s;
  let input;
  before(async () => {
    s = await source('test/cli/sources-board.ts');
    const wren = s.weeks.map(({ id }) => JSON.stringify(s.keptAccount(s.wrenUntil(id))));
    input = Array.from({ length: 12 }, () => [...s.cast.map(({ assessment }) => JSON.stringify(assessment)), ...wren]).flat().map((line) => `${line}\n`).join('');
  });

  it('makes the report that the library makes of the same accounts, as data, as a page and as a table', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), input);
    const { code, out, err } = await cli(['board', 'in.ndjson', '--as-of', '2026-11-30', '--html', 'report.html', '--csv', 'report.csv', '--out', 'report.json'], { cwd: dir });
    assert.deepEqual([code, out], [0, ''], err);
    const { tally, add } = s.tallying(s.tablesOf(s.levelsOfHelp), s.populations);
    for (let i = 0; i < 12; i++) {
      for (const { assessment } of s.cast) add(s.rowsOf(s.levelsOfHelp, [assessment], '2026-11-30T23:59:59.000Z'));
      for (const { id } of s.weeks) add(s.rowsOf(s.levelsOfHelp, s.wrenUntil(id), '2026-11-30T23:59:59.000Z'));
    }
    const expected = s.makeBoardReport(s.levelsOfHelp, tally, { asOf: '2026-11-30' });
    assert.deepEqual(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')), JSON.parse(JSON.stringify(expected)));
    assert.equal(readFileSync(join(dir, 'report.csv'), 'utf8'), s.asBoardCsv(expected));
    const html = readFileSync(join(dir, 'report.html'), 'utf8');
    assert.match(html, /<svg/, 'the charts are drawn without a browser');
    assert.doesNotMatch(html, /<script/);
    for (const { heading } of expected.chapters) assert.ok(html.includes(heading), heading);
    assert.deepEqual(readdirSync(dir).sort(), ['in.ndjson', 'report.csv', 'report.html', 'report.json']);
  });

  it('repeats nothing that anybody wrote', async (t) => {
    const dir = folder(t);
    const planted = input.replaceAll(/"(what|words|note|who|whom|said)":"(?![a-z-]+")[^"]/g, (text) => `${text.slice(0, -1)}PLANTED ${text.at(-1)}`);
    assert.ok(planted.includes('PLANTED'));
    const { out } = await cli(['board', '-', '--html', 'report.html', '--csv', 'report.csv', '--out', '-'], { cwd: dir, input: planted });
    for (const text of [out, readFileSync(join(dir, 'report.html'), 'utf8'), readFileSync(join(dir, 'report.csv'), 'utf8')]) assert.doesNotMatch(text, /PLANTED|Wren/);
  });

  it('says of accounts that a generator made that they are about nobody', async (t) => {
    const dir = folder(t);
    const { out: accounts } = await cli(['synthetic', '--count', '60', '--seed', '5'], { cwd: dir });
    const report = JSON.parse((await cli(['board', '-'], { cwd: dir, input: accounts })).out);
    assert.equal(report.synthetic, true);
    const mixed = await cli(['board', '-'], { cwd: dir, input: `${accounts}${JSON.stringify(s.cast[0].assessment)}\n` });
    assert.match(mixed.err, /60 of 61 accounts were made by a generator/);
    assert.match(JSON.parse(mixed.out).notices[0], /invented/);
  });

  it('comes out the same from what a database counted', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), input);
    const direct = await cli(['board', 'in.ndjson', '--as-of', '2026-11-30'], { cwd: dir });
    writeFileSync(join(dir, 'answer.csv'), s.answerTo(s.tallyOf(input)));
    const counted = await cli(['board', '--from-sql', 'answer.csv', '--as-of', '2026-11-30'], { cwd: dir });
    assert.deepEqual([counted.code, counted.err], [0, '']);
    const [one, other] = [counted, direct].map(({ out }) => JSON.parse(out));
    assert.match(one.restsOn[1], /A database counted them/);
    one.restsOn.splice(1, 1);
    assert.deepEqual(one, other);
    writeFileSync(join(dir, 'cut.csv'), readFileSync(join(dir, 'answer.csv'), 'utf8').slice(0, -200));
    const cut = await cli(['board', '--from-sql', 'cut.csv', '--html', 'report.html'], { cwd: dir });
    assert.equal(cut.code, 1);
    assert.equal(existsSync(join(dir, 'report.html')), false);
  });

  it('tells what became of referrals where it is told, and says what belongs to none', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), input);
    const caring = s.cast.find(({ id }) => id === 'young-carer').assessment;
    writeFileSync(join(dir, 'became.csv'), `record,outcome,on\n${s.hashOfRecord(caring)},Assessment required,2026-11-25\n${'0'.repeat(64)},Other,2026-11-25\n`);
    const { code, out, err } = await cli(['board', 'in.ndjson', '--became', 'became.csv'], { cwd: dir });
    assert.equal(code, 0);
    assert.match(err, /1 of 2 outcomes belong to no referral/);
    assert.ok(JSON.parse(out).chapters.some(({ id }) => id === 'outcomes'));
  });

  it('takes children’s words and the Board’s actions from files, and refuses words that nobody agreed to', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), input);
    writeFileSync(join(dir, 'quotes.json'), JSON.stringify([{ text: 'Nobody asked me.', agreed: true, reviewedBy: 'A. Nother' }]));
    writeFileSync(join(dir, 'actions.json'), JSON.stringify([{ what: 'Ask every child', because: 'One in four is not asked', owner: 'B. Nother', by: '2027-01-31' }]));
    const { out } = await cli(['board', 'in.ndjson', '--quotes', 'quotes.json', '--actions', 'actions.json', '--html', 'report.html', '--out', '-'], { cwd: dir });
    assert.deepEqual(JSON.parse(out).chapters[0].quotes.map(({ text }) => text), ['Nobody asked me.']);
    assert.match(readFileSync(join(dir, 'report.html'), 'utf8'), /Nobody asked me\.[\s\S]*B\. Nother/);
    writeFileSync(join(dir, 'bad.json'), JSON.stringify([{ text: 'Nobody asked me.', agreed: false, reviewedBy: '' }]));
    const bad = await cli(['board', 'in.ndjson', '--quotes', 'bad.json', '--html', 'bad.html'], { cwd: dir });
    assert.equal(bad.code, 1);
    assert.match(bad.err, /agreed.*only words that the child agreed to have used[\s\S]*reviewedBy/);
    assert.equal(existsSync(join(dir, 'bad.html')), false);
  });

  it('says in the report how many records could not be used, and of a day before the records', async (t) => {
    const dir = folder(t);
    writeFileSync(join(dir, 'in.ndjson'), `${input}not a record\n{"half":\n`);
    const { code, out, err } = await cli(['board', 'in.ndjson', '--as-of', '2026-06-30'], { cwd: dir });
    assert.equal(code, 3);
    assert.match(JSON.parse(out).restsOn.join(' '), /2 records could not be used/);
    assert.match(err, /referrals of 2026-Q4: is the day right\?/);
  });

  it('asks for records, and for one way of counting only', async (t) => {
    const dir = folder(t);
    assert.match((await cli(['board'], { cwd: dir })).err, /Which records\?/);
    assert.match((await cli(['board', 'x.ndjson', '--from-sql', 'y.csv'], { cwd: dir })).err, /cannot be counted together/);
    assert.match((await cli(['board', '-', '--as-of', 'soon'], { cwd: dir, input: '' })).err, /is none/);
  });
});
