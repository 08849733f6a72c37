import { GuideError } from '../guide/guide-error.ts';
import type { Guide } from '../guide/guide.ts';
import { parseGuide } from '../guide/parse-guide.ts';
import { printDecisions } from '../guide/print-decisions.ts';
import type { Command } from './command.ts';
import { exits } from './exits.ts';

export const check = {
  name: 'check',
  summary: 'Is a guide sound? Every fault with its place, or what the guide holds and what waits to be decided in it.',
  usage: '[guide.json]',
  about: ['Without a file it looks at the model guide that comes with this package. It ends with 1 where it finds a fault.'],
  examples: [
    ['levels-of-help check our-guide.json', 'Every fault of our guide, and where it is.'],
    ['levels-of-help check', 'What the model guide holds.'],
  ],
  options: {},
  async run(io) {
    const [path] = io.given;
    const value = path === undefined ? await io.guide() : await io.json(path);
    try {
      await io.write(`${holdings(parseGuide(value)).join('\n')}\n`);
      return exits.well;
    } catch (error) {
      if (!(error instanceof GuideError)) throw error;
      await io.write(`${path ?? 'The guide'}: ${error.message}\n`);
      return exits.found;
    }
  },
} satisfies Command;

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a guide holds, in words. */
function holdings(guide: Guide): string[] {
  const { adoption, conversations, indicators } = guide;
  const toDecide = printDecisions(guide).match(/^- \[ \] /gm)?.length ?? 0;
  const thresholds = guide.scales.map((scale) => `${scale.name} ${guide.thresholds.filter((t) => t.scale === scale.id).length}`);
  const count = (kind: Guide['indicators'][number]['kind']) => indicators.filter((i) => i.kind === kind).length;
  return [
    `${guide.title}. ${guide.authority}. Edition ${guide.edition}, law as of ${guide.lawAsOf}.`,
    'No fault was found in how it is made. Whether what it says is right, its owners decide.',
    '',
    `Adoption: ${adoption.status}. ${adoption.says}${adoption.by ? ` Adopted by ${adoption.by}${adoption.on ? ` on ${adoption.on}` : ''}.` : ''}${adoption.reviewDue ? ` Review due ${adoption.reviewDue}.` : ''}`,
    `${counted(conversations.length, 'conversation', 'conversations')}: ${conversations.map((c) => `${c.name} (${counted(c.pages.length, 'page', 'pages')})`).join(', ')}.`,
    `${counted(indicators.length, 'indicator', 'indicators')}: ${counted(count('indicator'), 'worry', 'worries')}, ${counted(count('circumstance'), 'circumstance', 'circumstances')}, ${counted(count('protective-factor'), 'protective factor', 'protective factors')}.`,
    `${counted(guide.thresholds.length, 'threshold', 'thresholds')}: ${thresholds.join(', ')}.`,
    `For a safeguarding lead to decide: ${toDecide ? `${counted(toDecide, 'sentence', 'sentences')} that nobody published as they stand. “print --decisions” prints each.` : 'nothing is marked as our own reading.'}`,
  ];
}
