import { linesOfEnquiry } from '../recommendation/coverage.ts';
import { inMarkdown } from '../referral/in-markdown.ts';
import type { Agreement, LineAgreement } from './agreement.ts';
import { heards, scores } from './audit.ts';
import type { Kappa } from './kappa.ts';
import { markdownTable } from './markdown-table.ts';
import type { AuditSum, Written } from './sum-up.ts';

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What audit sheets say together, and how far two auditors agree where there are two, as Markdown for those who audit. */
export function printAudit(sum: AuditSum, agreement?: Agreement): string {
  return [
    '# Dip sample: what the auditors found',
    '',
    '> For those who audit and those who learn from it; not to be published. Counts are small and exact. A sample this small shows what to look into; it does not show how often something is so. Nothing is added up over the lines, and nobody is ranked.',
    '',
    `${some(sum.sheets, 'sheet', 'sheets')} of ${some(sum.records, 'record', 'records')}; ${sum.empty} not begun.`,
    '',
    ...sum.twice.map(({ code, by }) => `- ${code}: ${inMarkdown(by)} filled in more than one sheet. The scores of the later day count; what was written on either is listed.`),
    ...(sum.twice.length ? [''] : []),
    ...wrote('## What must be done for a child now', sum.act),
    '## Line by line',
    '',
    'Of how many: sheets on which the line was scored. A line left empty is not “not met”.',
    '',
    ...markdownTable(['Line of enquiry', ...scores, 'Of', 'Not scored'], sum.lines.map((line) => [line.question, ...scores.map((score) => String(line.scores[score])), String(line.scored), String(line.notScored)])),
    ...markdownTable(['Can the child be heard?', ...heards, 'Not said'], [['Sheets', ...heards.map((one) => String(sum.heard[one])), String(sum.heard.notSaid)]]),
    ...sum.lines.flatMap((line) => wrote(`### ${line.question}`, line.comments)),
    ...wrote('### Can the child be heard in it?', sum.heardComments),
    ...wrote('## What should be learnt', sum.learn),
    ...(sum.disagreements.length ? ['## Scored otherwise by different auditors', '', 'To be talked through, with the record open: neither is wrong by being alone.', '', ...sum.disagreements.map(({ code, line, said }) => `- ${code}, ${questionOf(line)} ${said.map(({ by, score }) => `${inMarkdown(by)}: ${score}`).join('; ')}.`), ''] : []),
    ...(agreement ? agreed(agreement) : []),
  ].join('\n');
}

const questionOf = (id: string): string => linesOfEnquiry.find((line) => line.id === id)?.question ?? id;

const wrote = (heading: string, list: readonly Written[]): string[] => (list.length ? [heading, '', ...list.map(({ code, by, text }) => `- ${code}, ${inMarkdown(by)}: ${inMarkdown(text)}`), ''] : []);

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const kappaTold = (kappa: Kappa): string => ('value' in kappa ? kappa.value.toFixed(2) : `none: ${kappa.undefined}`);

function agreed({ both, onlyFirst, onlySecond, lines, farApart }: Agreement): string[] {
  const row = (line: LineAgreement) => [
    line.question,
    String(line.pairs),
    line.share === undefined || !line.interval ? 'nothing scored by both' : `${line.same} of ${line.pairs}: ${percent(line.share)} (${percent(line.interval.from)} to ${percent(line.interval.to)})`,
    kappaTold(line.kappa),
    `${kappaTold(line.weighted)}${line.leftOut ? ` (${line.leftOut} left out: somebody could not tell)` : ''}`,
  ];
  return [
    '## How far two auditors agree',
    '',
    `${some(both, 'record', 'records')} scored by both.${onlyFirst.length ? ` Only in the first: ${onlyFirst.join(', ')}.` : ''}${onlySecond.length ? ` Only in the second: ${onlySecond.join(', ')}.` : ''}`,
    '',
    'Agreement has a 95 % interval (Wilson). Kappa is agreement beyond what chance would give, 1 at most and 0 where it is no better than chance. The plain one takes any two words that differ as equally far apart; the weighted one takes met and not met as twice as far apart as either from partly met, and leaves out pairs in which somebody could not tell.',
    '',
    ...markdownTable(['Line of enquiry', 'Records', 'The same (95 % interval)', 'Kappa', 'Weighted kappa'], lines.map(row)),
    'With few records kappa says little: one record more may move it far, so that no interval of it is given here; where nearly every record got one score it can be low although the two agree nearly always. It says how alike two people read, not who reads better, and agreeing is not being right. It is no measure of an auditor.',
    '',
    ...(farApart.length ? ['### More than one step apart', '', ...farApart.map(({ code, line, said }) => `- ${code}, ${questionOf(line)} ${said.map(({ by, score }) => `${inMarkdown(by)}: ${score}`).join('; ')}.`), ''] : ['No pair is more than one step apart.', '']),
  ];
}
