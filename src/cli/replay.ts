import { leftOverOf } from '../board/left-over.ts';
import { replay as replayed } from '../board/replay.ts';
import { replayPublished } from '../board/replay-published.ts';
import { replayReport } from '../board/replay-report.ts';
import { noReplays, tallyReplay } from '../board/tally-replay.ts';
import { hashOf } from '../assessment/hash.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { leftOut } from './left-out.ts';
import { Refusal } from './refusal.ts';
import { reading, writing } from './shared-options.ts';

export const replay = {
  name: 'replay',
  summary: 'What last year’s accounts would get by another edition of the guide: who would rise, who would fall, and why. Markdown.',
  usage: '<records>…',
  about: [
    'Nothing is sent again, and no child’s referral changes. Every account that would fall, or would no longer be told what is said before anything else, is listed by its hash with what vanished; a fall because a question is no longer asked is told apart from a fall by the rules. It ends with 1 where anything falls.',
    'It also tells what every word for missing, withdrawn ones too, calls the same children, by level of help. Counts are exact and records are named: it is for those who own the guide, and not to be published. --publish makes tables that may be.',
  ],
  examples: [
    ['levels-of-help replay last-year.ndjson --guide our-draft.json --old our-guide.json --out replay.md', 'What our draft would have made of last year.'],
    ['levels-of-help replay last-year.ndjson --guide our-draft.json --json', 'The same as numbers, for a program.'],
  ],
  options: {
    guide: { value: '<new.json>', says: 'The edition to try.' },
    old: { value: '<old.json>', says: 'The edition the accounts were made with. Without it, the model guide that comes with this package.' },
    publish: { says: 'Only tables that may be published: small numbers hidden, no record named.' },
    json: { says: 'The tally as JSON, by ids, and not the report.' },
    ...writing,
    ...reading,
  },
  async run(io) {
    if (io.text('guide') === undefined) throw new Refusal(exits.use, 'Which edition is to be tried? --guide <new.json> names it.');
    const [old, now] = [await io.guide('old'), await io.guide()];
    if (io.flag('json') && io.flag('publish')) throw new Refusal(exits.use, '--json holds exact counts and names records, and --publish neither: give one of them.');
    if (hashOf(old) === hashOf(now)) io.say('The two editions are the same, to the letter: nothing can rise or fall.');
    const tally = noReplays();
    const leftOver = leftOverOf(now);
    for (const path of io.given)
      for await (const account of io.accounts(path, old)) {
        const one = await io.tried(account, () => replayed(old, now, account.records));
        if (one) tallyReplay(tally, one, leftOver);
      }
    const report = io.flag('publish') ? replayPublished : replayReport;
    await io.write(io.flag('json') ? `${JSON.stringify(tally)}\n` : `${report(tally, { old, now }).trimEnd()}\n${leftOut(io)}`);
    return tally.falls.length ? exits.found : exits.well;
  },
} satisfies Command;
