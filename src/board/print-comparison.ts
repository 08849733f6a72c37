import { inMarkdown } from '../referral/in-markdown.ts';
import type { GuideChange, GuideComparison } from './compare-guides.ts';

/** What parts of a guide are called by those who own it, in the order in which they are told. */
const parts: Record<string, string> = {
  guide: 'The guide itself, and its adoption', scales: 'Scales', steps: 'Steps', thresholds: 'Thresholds', bases: 'Where a child stands when nothing else holds', instructions: 'What to do, and not to do',
  indicators: 'Indicators', conversations: 'Conversations', pages: 'Pages', questions: 'Questions', options: 'Answers', fields: 'Fields of lists', routes: 'Whom to contact', contacts: 'Contacts', areas: 'Areas of life', agencies: 'Agencies',
  vocabularies: 'How others class it', labels: 'Labels', patterns: 'Patterns', afterwards: 'What comes after', prompts: 'What a sign asks for', strategyAims: 'Aims of the strategy', judgementReasons: 'Reasons for another judgement', lawfulBases: 'What may let an agency share', terms: 'Words explained', phrases: 'Words that blame', references: 'Where it comes from',
};

const facets: Record<string, string> = {
  because: 'the sentence', text: 'the sentence', heading: 'the heading', when: 'when', unless: 'unless', reaches: 'takes to', source: 'where it stands in print', step: 'printed at', area: 'area', kind: 'kind', says: 'says', indicator: 'says of the child', next: 'ways on',
  adoption: 'adoption', lawAsOf: 'law as of', circumstancesReach: 'circumstances alone reach', notKnown: 'said where too little is known', hint: 'hint', worry: 'must be answered before a base stands', phone: 'telephone',
};

const named = (facet: string): string => facets[facet] ?? facet.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Two guides compared, as Markdown for those who own them: what could lower a result first, then everything that was added, taken away or changed. */
export function printComparison({ from, to, lowering, changes }: GuideComparison): string {
  const known = Object.keys(parts);
  const order = [...known, ...[...new Set(changes.map((c) => c.part))].filter((part) => !known.includes(part)).sort()];
  return [
    '# Two guides compared',
    '',
    `From: ${inMarkdown(from.title)}, edition ${inMarkdown(from.edition)}. To: ${inMarkdown(to.title)}, edition ${inMarkdown(to.edition)}.`,
    '',
    '## What could lower a result',
    '',
    ...(lowering.length
      ? ['Each of these could take a child’s level or how soon lower than before, or drop what is said first. Whether it does, the command “replay” shows on accounts.', '', ...lowering.map(({ path, why }) => `- ${inMarkdown(why)} (\`${path}\`)`)]
      : ['Nothing that differs is known to lower a level or how soon, or to drop what is said first. That is read off the guides; try the new one on accounts with “replay” all the same.']),
    '',
    ...(changes.length ? [] : ['The two say the same.', '']),
    ...order.flatMap((part) => {
      const mine = changes.filter((c) => c.part === part);
      return mine.length ? [`## ${parts[part] ?? part}`, '', ...mine.flatMap(told), ''] : [];
    }),
  ].join('\n');
}

function told(change: GuideChange): string[] {
  const what = `**${inMarkdown(change.name)}**${change.path ? ` (\`${change.path}\`)` : ''}`;
  const reads = (text: string) => (text ? inMarkdown(text.replaceAll('**', '')) : '_nothing_');
  if (change.change === 'moved') return [`- In another order: ${what}`, `  - was: ${change.was.join(', ')}`, `  - is: ${change.is.join(', ')}`];
  if (change.change === 'changed') return [`- Changed, ${named(change.facet)}: ${what}`, `  - was: ${reads(change.was)}`, `  - is: ${reads(change.is)}`];
  return [`- ${change.change === 'added' ? 'Added' : 'Removed'}: ${what}`, ...change.says.map(({ facet, reads: text }) => `  - ${named(facet)}: ${reads(text)}`)];
}
