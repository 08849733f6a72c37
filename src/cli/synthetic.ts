import { keptAccount } from '../assessment/account.ts';
import { syntheticAccount } from '../board/synthetic.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { Refusal } from './refusal.ts';
import { guided, writing } from './shared-options.ts';

export const synthetic = {
  name: 'synthetic',
  summary: 'Accounts of children who do not exist, to try things out with: a referral each, and for some what came after. One line of JSON for each.',
  usage: '',
  about: [
    'Nobody in them lives and nothing in them happened: child, writers and every free text are called synthetic in each record. They are made by the guide’s own questions, and by published figures where there are any (how many are looked after, how often children are missing, how many interviews are held and in time); the rest is our own guess. They show how things work. They show nothing of any child, place or agency, and no rule should be set by them.',
    'The same seed, year and guide give the same bytes. An account does not depend on those before it: two machines may make one half each, the second with --from.',
  ],
  examples: [
    ['levels-of-help synthetic --count 1000 --seed 7 --out synthetic.ndjson', 'A thousand accounts in a file.'],
    ['levels-of-help synthetic --count 500 --from 500 --seed 7', 'The second half of the same thousand.'],
    ['levels-of-help synthetic --count 100 | levels-of-help recommend -', 'What follows from each of a hundred.'],
  ],
  options: {
    count: { value: '<number>', says: 'How many accounts (100).' },
    seed: { value: '<number>', says: 'Which accounts: another seed gives others (1).' },
    from: { value: '<number>', says: 'The place of the first, from 0 (0).' },
    year: { value: '<year>', says: 'The year that all their days lie in. Without it, the year of the guide’s law.' },
    ...guided,
    ...writing,
  },
  async run(io) {
    const guide = await io.guide();
    const [count, seed, from, year] = [io.count('count') ?? 100, io.count('seed') ?? 1, io.count('from') ?? 0, io.count('year') ?? Number(guide.lawAsOf.slice(0, 4))];
    if (year < 1900 || year > 9999) throw new Refusal(exits.use, `--year ${year} is no year that a day can be written in: it has four digits.`);
    for (let i = from; i < from + count && !io.stopped.aborted; i++) await io.write(`${JSON.stringify(keptAccount(syntheticAccount(guide, i, { seed, year })))}\n`);
    return exits.well;
  },
} satisfies Command;
