import { hashOfRecord, type Account } from '../assessment/account.ts';
import { recommendNow } from '../afterwards/recommend-now.ts';
import type { Guide } from '../guide/guide.ts';
import type { Outcome } from '../recommendation/recommendation.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { guided, reading, writing } from './shared-options.ts';

export const recommend = {
  name: 'recommend',
  summary: 'What follows from each account by the guide: the level and how soon, with the reasons. One line of JSON for each.',
  usage: '<records>…',
  about: [
    'Each line names the account by the hash of its last record, and tells the level of help and how soon, each with its step and the ids of the thresholds that led there; what to do first, by id; and how many things are not known. Nothing that anybody wrote is repeated. “unsaid” stands where no step can be said: not enough is known, or somebody else holds the level.',
    'Single records that follow each other, each naming the one before by its hash, are one account. “broken” names the records of an account, from 1, that do not follow the one before as it is; then it ends with 1.',
  ],
  examples: [
    ['levels-of-help recommend referrals.ndjson --out levels.ndjson', 'What follows from each account in a file.'],
    ['gunzip -c referrals.ndjson.gz | levels-of-help recommend - | grep -c not-enough-known', 'Of how many there is not enough known to say.'],
    ['levels-of-help recommend last-year.ndjson --guide our-guide.json --any-edition', 'What our guide now makes of records made with an earlier edition.'],
  ],
  options: { ...guided, ...writing, ...reading },
  async run(io) {
    const guide = await io.guide();
    let broken = 0;
    let again = 0;
    for (const path of io.given)
      for await (const account of io.accounts(path, guide)) {
        const told = await io.tried(account, () => followed(guide, account.records));
        if (!told) continue;
        if (account.broken.length) broken++;
        if (account.differs) again++;
        await io.write(`${JSON.stringify({ ...(io.given.length > 1 && { input: path }), line: account.from[0]!.line, ...told, ...(account.differs && { otherEdition: true }), ...(account.broken.length && { broken: account.broken.map((place) => place + 1) }) })}\n`);
      }
    if (again) io.say(`${again} made with another guide or edition: worked out again with this one, edition ${guide.edition}, and marked “otherEdition”. What was asked then and is not asked in this edition does not count.`);
    if (broken) io.say(`${broken} with a record that does not follow the one before it as it is: one was changed, left out or put in. They are marked “broken”.`);
    return broken ? exits.found : exits.well;
  },
} satisfies Command;

const told = ({ step, unsaid, reasons }: Outcome) => ({ ...(step && { step: step.id }), ...(unsaid && { unsaid }), reasons: reasons.map((r) => r.threshold.id) });

/** What follows from an account, by ids alone. */
function followed(guide: Guide, account: Account) {
  const { level, howSoon, first, gaps } = recommendNow(guide, account);
  return { record: hashOfRecord(account.at(-1)!), records: account.length, guide: { id: guide.id, edition: guide.edition }, level: told(level), howSoon: told(howSoon), first: first.map((i) => i.id), gaps: gaps.length };
}
