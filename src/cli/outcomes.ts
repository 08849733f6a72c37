import { outcomesBy } from '../board/outcomes-by.ts';
import { printOutcomes } from '../board/print-outcomes.ts';
import { becameIn } from './became-in.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { leftOut } from './left-out.ts';
import { Refusal } from './refusal.ts';
import { guided, reading, writing } from './shared-options.ts';

export const outcomes = {
  name: 'outcomes',
  summary: 'What became of referrals, by level of help and by reason: accepted, redirected, not accepted, not known. Markdown.',
  usage: '<records>…',
  about: [
    'What became of them comes from those who received them, as CSV whose first line names record, outcome, on and why, or as a JSON object on each line with the same names. “record” is the code on the letter or the hash of the record; “outcome” is one of the children in need census’s referral outcomes; “on” is a day.',
    'No further action is not proof of no need. Lines that cannot be read are told with why and are counted with none; then it ends with 1. Outcomes that belong to no referral are counted apart.',
  ],
  examples: [
    ['levels-of-help outcomes referrals.ndjson --became outcomes.csv --out became.md', 'As it may be published.'],
    ['levels-of-help outcomes referrals.ndjson --became outcomes.csv --exact', 'Exact counts, for those who own the records.'],
  ],
  options: {
    became: { value: '<outcomes.csv>', says: 'What became of each referral.' },
    exact: { says: 'Exact counts, small ones too, for those who own the records: not to be published.' },
    ...guided,
    ...writing,
    ...reading,
  },
  async run(io) {
    const path = io.text('became');
    if (path === undefined) throw new Refusal(exits.use, 'What became of them? --became <outcomes.csv> says.');
    const { outcomes: found, faults } = becameIn(io, path);
    const guide = await io.guide();
    const by = outcomesBy(found);
    for (const records of io.given) for await (const account of io.accounts(records, guide)) await io.tried(account, () => by.add(guide, account.records));
    await io.write(`${printOutcomes(guide, by, { exact: io.flag('exact') }).trimEnd()}\n${leftOut(io, faults)}`);
    return faults ? exits.found : exits.well;
  },
} satisfies Command;
