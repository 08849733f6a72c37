import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { inMarkdown } from '../referral/in-markdown.ts';
import type { Counted, Shown } from './counted.ts';
import { publish } from './disclosure.ts';
import { sumOf } from './findings-of.ts';
import { markdownTable } from './markdown-table.ts';
import { becames, noFurtherAction, outcomeCodes, type Became } from './outcomes.ts';
import type { OutcomesBy } from './outcomes-by.ts';
import { wilson } from './wilson.ts';

const named: Record<Became, string> = { accepted: 'Accepted', redirected: 'Redirected', 'not-accepted': 'Not accepted', 'not-known': 'Not known' };

/**
 * What became of referrals, by level of help and by reason, as Markdown. As it may be published, unless `exact`: small numbers hidden, others rounded, and
 * an interval only where both numbers it is of are shown, and reckoned from them as they are shown.
 */
export function printOutcomes(guide: Guide, by: OutcomesBy, { exact = false } = {}): string {
  const { counts, replaced } = by;
  const unmatched = by.unmatched();
  const { tables, totals } = shownOf(guide, by, exact);
  const num = (n: Shown | undefined) => (n === null || n === undefined ? 'hidden' : String(n));
  const few = (n: number) => (exact ? String(n) : n === 0 ? 'none' : n < 8 ? 'fewer than 8' : `about ${Math.round(n / 5) * 5}`);
  const reasonText = new Map([...guide.thresholds, ...guide.bases].map((t) => [t.id, t.because]));
  const stepText = new Map(scaleOf(guide, guide.level).steps.map((s) => [s.id, s.name]));
  const nameOf = (id: string) => reasonText.get(id) ?? stepText.get(id) ?? (id === 'not-enough-known' ? 'Not enough known to say' : id === 'not-ours' ? 'Somebody else holds the level' : id);
  const share = (n: Shown, of: Shown): string => {
    const interval = n === null || of === null || n > of ? undefined : wilson(n, of);
    return interval ? `${Math.round((n! / of!) * 100)} % (${Math.round(interval.from * 100)} to ${Math.round(interval.to * 100)})` : '–';
  };
  // Not known is not “not accepted”.
  const known = ({ cells }: { cells: readonly Shown[] }): Shown => sumOf(cells.filter((_, i) => becames[i] !== 'not-known'));
  return [
    '# What became of referrals',
    '',
    exact ? '> For those who own the records: counts are exact, small ones too. Not to be published.' : '> As it may be published: numbers below 8 are hidden, with as many others as it takes to keep them so; the rest is rounded to the nearest 5.',
    '',
    noFurtherAction,
    '',
    `Referrals of which somebody says what became: ${num(totals)}. Referrals of which nobody says: ${few(counts.referrals - counts.told)}. Outcomes that belong to no referral read here: ${few(unmatched.length)}. Earlier outcomes of a referral with a later one: ${few(replaced.length)}.`,
    '',
    ...(exact && unmatched.length ? ['Outcomes without a referral stand on the lines:', '', unmatched.map((o) => o.line).join(', '), ''] : []),
    ...tables.flatMap((table) => [
      table.id === 'by-level' ? '## By level of help' : '## By reason',
      '',
      ...(table.id === 'by-reason' ? ['A referral may rest on several reasons, and counts in each row.', ''] : []),
      ...markdownTable([table.id === 'by-level' ? 'Level by the guide' : 'Reason', ...becames.map((b) => named[b]), 'In all', 'Accepted, of those known (95 % interval)'], table.rows.map((row) => [nameOf(row.id), ...row.cells.map(num), num(row.total), share(row.cells[0] ?? null, known(row))])),
      noFurtherAction,
      '',
    ]),
    '## How outcomes are counted',
    '',
    ...outcomeCodes.map(({ outcome, became, why }) => `- **${inMarkdown(outcome)}**: ${named[became].toLowerCase()}. ${why}`),
    '',
  ].join('\n');
}

/** The two tables, as they are or as they may be shown. */
function shownOf(guide: Guide, { counts }: OutcomesBy, exact: boolean) {
  const table = (id: string, of: Record<string, Partial<Record<Became, number>>>, rowsAre: Counted['rowsAre'], order: readonly string[]): Counted => ({
    id, of: 'outcomes', rowsBy: id, columnsBy: 'became', rowsAre, columnsAre: 'parts', columns: [...becames],
    rows: [...order.filter((one) => of[one]), ...Object.keys(of).filter((one) => !order.includes(one)).sort()].map((row) => {
      const cells = becames.map((b) => of[row]?.[b] ?? 0);
      return { id: row, total: cells.reduce((sum, n) => sum + n, 0), cells };
    }),
  });
  const tables = [
    table('by-level', counts.levels, 'parts', [...scaleOf(guide, guide.level).steps.map((s) => s.id), 'not-enough-known', 'not-ours']),
    table('by-reason', counts.reasons, 'among', guide.thresholds.map((t) => t.id)),
  ];
  if (exact) return { tables, totals: counts.told };
  const published = publish(tables, [{ id: 'outcomes', total: counts.told }]);
  return { tables: published.tables, totals: published.totals['outcomes'] };
}
