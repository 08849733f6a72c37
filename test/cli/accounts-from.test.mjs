import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { source } from '../support/cli.mjs';

describe('accounts from records', () => {
  let s, wren, others;
  before(async () => {
    s = await source('test/cli/sources.ts');
    wren = s.wrenUntil(s.weeks.at(-1).id);
    others = s.cast.map((c) => c.assessment);
  });
  const plain = (value) => JSON.parse(JSON.stringify(value));
  async function from(values, { guide = s.levelsOfHelp, anyEdition = false } = {}) {
    const aside = [];
    const records = (async function* () {
      for (const [i, value] of values.entries()) yield { line: i + 1, at: 0, bytes: Buffer.from(''), value: plain(value) };
    })();
    const accounts = [];
    for await (const account of s.accountsFrom(records, { guide, anyEdition, aside: async ({ line }, why) => void aside.push([line, why]) })) accounts.push(account);
    return { accounts, aside };
  }

  it('holds records together that follow each other, and no others', async () => {
    const { accounts, aside } = await from([others[0], ...wren, others[1], wren[1], wren[2]]);
    assert.deepEqual(aside, []);
    assert.deepEqual(accounts.map((a) => plain(a.records)), plain([[others[0]], wren, [others[1]], [wren[1], wren[2]]]));
    assert.deepEqual(accounts.map((a) => a.from.map((one) => one.line))[1], wren.map((_, i) => i + 2));
  });

  it('puts nothing after an account that came whole, though it follows', async () => {
    const { accounts } = await from([s.keptAccount(wren.slice(0, 2)), wren[2]]);
    assert.deepEqual(accounts.map((a) => a.records.length), [2, 1]);
  });

  it('reads a letter with the records before it', async () => {
    const letter = s.asJson(s.sendingOf(s.levelsOfHelp, wren[2], 'social-care', wren.slice(0, 2)));
    const { accounts } = await from([letter, others[0]]);
    assert.deepEqual(accounts.map((a) => plain(a.records)), plain([wren.slice(0, 3), [others[0]]]));
    assert.deepEqual(accounts[0].broken, []);
  });

  it('says which record of an account does not follow', async () => {
    const { accounts } = await from([s.keptAccount([wren[0], wren[2], wren[3]])]);
    assert.deepEqual(accounts[0].broken, [1]);
  });

  it('sets aside what is no record, each with why, and goes on', async () => {
    const { accounts, aside } = await from([null, 7, 'text', [others[0]], { format: 'levels-of-help/account', records: [] }, { format: 'levels-of-help/referral', record: others[0], before: 7 }, { ...others[0], score: 7 }, { resourceType: 'Bundle' }, { ...others[0], conversation: 'chess' }, others[0]]);
    assert.deepEqual(accounts.map((a) => a.from[0].line), [10]);
    assert.deepEqual(aside.map(([line]) => line), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.match(aside[6][1], /score/);
    assert.match(aside[7][1], /FHIR/);
    assert.match(aside[8][1], /no conversation “chess”/);
    for (const [, why] of aside) assert.match(why, /^It .*\.$/s);
  });

  it('sets aside what another edition or another guide made, and with any edition takes what can be worked out', async () => {
    const earlier = { ...others[0], guide: { ...others[0].guide, edition: 'third', hash: 'f'.repeat(64) } };
    const five = s.begin(s.fiveLevels, '2026-11-23');
    const strict = await from([earlier, five, s.keptAccount([earlier])]);
    assert.deepEqual(strict.accounts, []);
    assert.equal(strict.aside.length, 3);
    for (const [, why] of strict.aside) assert.match(why, /It was made with .*, edition .*/);
    assert.deepEqual(strict.aside.map(([, why]) => why.includes('--any-edition')), [true, false, true], 'where it would help');
    const any = await from([earlier, five], { anyEdition: true });
    assert.deepEqual(any.accounts.map((a) => [a.from[0].line, Boolean(a.differs)]), [[1, true]]);
    assert.match(any.aside[0][1], /no conversation “telling-social-care”/);
    const own = await from([five], { guide: s.fiveLevels });
    assert.equal(own.accounts.length, 1);
  });
});
