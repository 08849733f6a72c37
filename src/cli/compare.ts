import { compareGuides } from '../board/compare-guides.ts';
import { printComparison } from '../board/print-comparison.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { readGuide } from './read-guide.ts';
import { writing } from './shared-options.ts';

export const compare = {
  name: 'compare',
  summary: 'What differs between two guides, with what could lower a result first. Markdown.',
  usage: '<old.json> <new.json>',
  about: ['Everything that was added, taken away, reworded or moved, told by ids. It ends with 1 where something could lower a level or how soon, or drop what is said first. “replay” shows what becomes of accounts.'],
  examples: [['levels-of-help compare our-guide.json our-draft.json --out changes.md', 'What our draft changes.']],
  options: { json: { says: 'As JSON, and not as Markdown.' }, ...writing },
  async run(io) {
    const [old, now] = io.given as [string, string];
    const compared = compareGuides(readGuide(await io.json(old), old), readGuide(await io.json(now), now));
    await io.write(io.flag('json') ? `${JSON.stringify(compared)}\n` : `${printComparison(compared).trimEnd()}\n`);
    return compared.lowering.length ? exits.found : exits.well;
  },
} satisfies Command;
