import { brokenIn, isAccount, readAccount, type Account } from '../assessment/account.ts';
import { AssessmentError, readAssessment } from '../assessment/read-assessment.ts';
import type { Guide } from '../guide/guide.ts';
import { verify as look, type Verdict } from '../referral/verify.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { guided, reading, writing } from './shared-options.ts';

type Looked = { kind: 'letter' | 'account' | 'record' } & Verdict & { broken?: number[] };

const { 'any-edition': _, ...lines } = reading;

export const verify = {
  name: 'verify',
  summary: 'Is each letter what it was when it was made, and does its level follow from its answers? Is each account without a break?',
  usage: '<records>…',
  about: [
    'One line of JSON for each: “stands” is unchanged, changed or unknown (nothing to compare it with, as for a record alone); “follows” says whether what it recommends follows from its answers by this guide, and is absent where another edition made it; “broken” names the records of an account, from 1, that do not follow the one before as it is. It ends with 1 where anything was changed, does not follow or is broken.',
    'It shows accidental change, not forgery: whoever can change a letter can seal it again. To rule that out, sign what you keep.',
  ],
  examples: [
    ['levels-of-help verify letter.json', 'Was this letter changed?'],
    ['levels-of-help verify letters.ndjson | grep changed\\"', 'Which were?'],
  ],
  options: { ...guided, ...writing, ...lines },
  async run(io) {
    const guide = await io.guide();
    const count = { looked: 0, unchanged: 0, changed: 0, unknown: 0, notFollowing: 0, broken: 0 };
    for (const path of io.given)
      for await (const found of io.records(path)) {
        const looked = lookedAt(guide, found.value);
        if (typeof looked === 'string') {
          await io.setAside(found, looked);
          continue;
        }
        count.looked++;
        count[looked.stands]++;
        if (looked.follows === false) count.notFollowing++;
        if (looked.broken) count.broken++;
        await io.write(`${JSON.stringify({ ...(io.given.length > 1 && { input: path }), line: found.line, ...looked })}\n`);
      }
    const { looked, unchanged, changed, unknown, notFollowing, broken } = count;
    io.say(`${looked} looked at: ${unchanged} unchanged, ${changed} changed, ${unknown} with nothing to compare with.${notFollowing ? ` In ${notFollowing}, what is recommended does not follow from the answers.` : ''}${broken ? ` In ${broken}, a record does not follow the one before it as it is.` : ''}`);
    return changed || notFollowing || broken ? exits.found : exits.well;
  },
} satisfies Command;

/** What can be said of one value, or why it is neither a letter, an account nor a record. */
function lookedAt(guide: Guide, value: unknown): Looked | string {
  try {
    if (isAccount(value)) return { kind: 'account', stands: 'unknown', ...breaks(readAccount(guide, value).records) };
    if (typeof value === 'object' && value !== null && ('seal' in value || 'format' in value)) return { kind: 'letter', ...look(guide, value), ...breaks(recordsOf(guide, value as { record?: unknown })) };
    readAssessment(guide, value);
    return { kind: 'record', stands: 'unknown' };
  } catch (error) {
    if (!(error instanceof AssessmentError)) throw error;
    return `It is no letter, account or record. ${error.faults.map(({ path, message }) => `${path || 'It'} ${message}`).join('; ')}.`;
  }
}

/** The records a letter carries, where they can be read: what else is wrong with it, its seal tells. */
function recordsOf(guide: Guide, { record, before }: { record?: unknown; before?: unknown }): Account {
  try {
    return readAccount(guide, { records: [...(Array.isArray(before) ? (before as unknown[]) : []), record] }).records;
  } catch {
    return [];
  }
}

function breaks(records: Account): Pick<Looked, 'broken'> {
  const broken = brokenIn(records);
  return broken.length ? { broken: broken.map((place) => place + 1) } : {};
}
