import { printDecisions } from '../guide/print-decisions.ts';
import { printGuide } from '../guide/print-guide.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';
import { readGuide } from './read-guide.ts';
import { writing } from './shared-options.ts';

export const print = {
  name: 'print',
  summary: 'Prints a guide as a page to be read and checked by the people who own its words (Markdown).',
  usage: '[guide.json]',
  about: ['Without a file it prints the model guide that comes with this package. A guide with a fault is not printed; its faults are.'],
  examples: [
    ['levels-of-help print our-guide.json --out our-guide.md', 'Our guide, to be read and fact-checked.'],
    ['levels-of-help print --json --out model-guide.json', 'The model guide that comes with this package, as JSON.'],
    ['levels-of-help print our-guide.json --decisions', 'Only what a safeguarding lead must decide, with a line to sign on.'],
  ],
  options: { json: { says: 'Write the guide itself, as JSON: to begin one’s own from, or to compare and replay with.' }, decisions: { says: 'Print what a safeguarding lead must decide: every sentence that nobody published as it stands.' }, ...writing },
  async run(io) {
    const [path] = io.given;
    const guide = path === undefined ? await io.guide() : readGuide(await io.json(path), path);
    await io.write(io.flag('json') ? `${JSON.stringify(guide, null, 1)}\n` : io.flag('decisions') ? printDecisions(guide) : printGuide(guide));
    return exits.well;
  },
} satisfies Command;
