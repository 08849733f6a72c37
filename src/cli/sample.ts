import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfRecord, keptAccount, type Account } from '../assessment/account.ts';
import { instantOf } from '../assessment/london-time.ts';
import { auditSheet } from '../board/audit.ts';
import { printAuditSheet } from '../board/print-audit-sheet.ts';
import { beginSample, draw } from '../board/sample.ts';
import { strata, stratumOf, type By } from '../board/stratum-of.ts';
import { guarded } from '../referral/guarded.ts';
import { codeOf } from '../referral/seal.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { Refusal } from './refusal.ts';
import { guided, reading } from './shared-options.ts';
import { trouble } from './trouble.ts';

export const sample = {
  name: 'sample',
  summary: 'A dip sample: accounts chosen by lot, with an audit sheet for each. Anybody with the same seed and records draws the same.',
  usage: '<records>…',
  about: [
    'The lot of an account is the SHA-256 of its hash and the seed; those with the smallest are chosen. The order of the records makes no difference, nor does the machine. Write the seed down before you draw.',
    'In the folder: list.csv, and for each account a sheet as JSON to fill in and as HTML to print. A sheet repeats nothing that anybody wrote. The records themselves are written only with --with-records: they are the children’s accounts in full, so keep that folder as safe as the records.',
  ],
  examples: [
    ['levels-of-help sample referrals.ndjson --size 20 --seed "2026 Q3" --out audit-q3', 'Twenty accounts, and a sheet for each.'],
    ['levels-of-help sample referrals.ndjson --size 5 --by level,agency --seed "2026 Q3" --out audit-q3', 'Five of every level of help at every agency.'],
  ],
  options: {
    size: { value: '<n>', says: 'How many accounts: in all, or of each stratum with --by.' },
    seed: { value: '<words>', says: 'What the lots are drawn with, such as the quarter. Written down beforehand, so that nobody can choose by choosing a seed.' },
    by: { value: '<level,agency>', says: 'So many of each level of help, of each agency, or of both together. Strata are those that are met.' },
    'with-records': { says: 'Also write each chosen account itself.' },
    out: { value: '<folder>', says: 'A new folder for the list and the sheets. It appears when all of it is there; only its owner may open it.' },
    ...guided,
    ...reading,
  },
  async run(io) {
    const [size, seed, out] = [io.count('size'), io.text('seed'), io.text('out')];
    if (!size) throw new Refusal(exits.use, 'How many? --size 20 chooses twenty.');
    if (!seed?.trim()) throw new Refusal(exits.use, 'Drawn with what? --seed "2026 Q3" lets anybody draw the same sample again.');
    if (!out || out === '-') throw new Refusal(exits.use, 'Where to? --out names a new folder for the list and the sheets.');
    const by = byOf(io.text('by'));
    const guide = await io.guide();
    // Where it cannot write, it says so before it reads.
    const into = await io.folder(out);
    const drawn = beginSample<Account>(seed, size);
    for (const path of io.given)
      for await (const account of io.accounts(path, guide)) {
        const stratum = await io.tried(account, () => stratumOf(guide, account.records, by));
        if (stratum !== undefined) draw(drawn, hashOfRecord(account.records.at(-1)!), stratum, () => account.records);
      }
    const now = instantOf(new Date());
    const write = (name: string, text: string) => {
      try {
        writeFileSync(join(into, name), text, { mode: 0o600 });
      } catch (error) {
        throw trouble(error, 'write', join(out, name));
      }
    };
    const rows = [['stratum', 'code', 'record', 'lot', 'seen', 'seed']];
    if (io.flag('with-records')) mkdirSync(join(into, 'records'), { mode: 0o700 });
    for (const [stratum, { seen, chosen }] of Object.entries(drawn.strata).sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const { record, lot, kept } of chosen) {
        const sheet = auditSheet(guide, kept, { seed, stratum, now });
        write(`${codeOf(record)}.json`, `${JSON.stringify(sheet, null, 2)}\n`);
        write(`${codeOf(record)}.html`, printAuditSheet(sheet));
        if (io.flag('with-records')) write(join('records', `${codeOf(record)}.json`), `${JSON.stringify(keptAccount(kept))}\n`);
        rows.push([stratum, codeOf(record), record, lot, String(seen), seed]);
      }
    write('list.csv', `\ufeff${rows.map((row) => row.map((text) => `"${guarded(text).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`);
    const all = Object.values(drawn.strata);
    io.say(`${rows.length - 1} chosen of ${all.reduce((n, { seen }) => n + seen, 0)} accounts read${by.length ? `, in ${all.length} strata` : ''}, with the seed “${seed}”. The list and the sheets are in ${out}.`);
    for (const [stratum, { seen, chosen }] of Object.entries(drawn.strata)) if (chosen.length < size) io.say(`${stratum}: only ${seen} there, so that all of them are in the sample.`);
    return exits.well;
  },
} satisfies Command;

/** What the sample is parted by, as it was asked for. */
function byOf(text: string | undefined): By[] {
  const asked = (text ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  const unknown = asked.find((one) => !strata.some((s) => s === one));
  if (unknown) throw new Refusal(exits.use, `--by parts the sample by level, by agency, or by both: level,agency. “${unknown}” is neither.`);
  return strata.filter((one) => asked.includes(one));
}
