import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { inMarkdown } from '../referral/in-markdown.ts';
import { comparable } from './comparable.ts';
import type { Counted, Published, Shown } from './counted.ts';
import { publish } from './disclosure.ts';
import { markdownTable } from './markdown-table.ts';
import { replayNames } from './replay-names.ts';
import type { Grid, ReplayTally } from './tally-replay.ts';

const scales = ['level', 'howSoon'] as const;
const titles = { level: 'Level of help', howSoon: 'How soon' } as const;

/**
 * The part of a replay that may be published, as Markdown: tables in which no number below 8 is shown or can be worked out. No record is named, and how many
 * fall is told only by the cells that are shown: their sum would give hidden ones away.
 */
export function replayPublished(tally: ReplayTally, { old, now }: { old: Guide; now: Guide }): string {
  const names = replayNames(old, now);
  const edition = (guide: Guide) => `${inMarkdown(guide.title)}, edition ${inMarkdown(guide.edition)}`;
  const missing = Object.values(Object.values(tally.called)[0] ?? {}).reduce((sum, { levels }) => sum + Object.values(levels).reduce((n, m) => n + m, 0), 0);
  const { tables, totals } = publish(tablesOf(tally, old, now), [{ id: 'accounts', total: tally.accounts }, { id: 'missing', total: missing }]);
  const told = (n: Shown | undefined) => (n === null || n === undefined ? 'hidden' : String(n));
  const drawn = ({ rows, columns }: Published, head: string, row: (id: string) => string, column: (id: string) => string) =>
    markdownTable([head, ...columns.map(column), 'In all'], rows.map((one) => [row(one.id), ...one.cells.map(told), told(one.total)]));
  const find = (id: string) => tables.find((t) => t.id === id);
  return [
    '# Last year’s accounts by another edition of the guide',
    '',
    '> As it may be published: numbers below 8 are hidden, with as many others as it takes to keep them so; the rest is rounded to the nearest 5.',
    '',
    `Then: ${edition(old)}. Now: ${edition(now)}. Accounts: ${told(totals['accounts'])}.`,
    '',
    'Nothing was sent again, and no child’s referral changes by this. A fall here is not proof that a child needed less. Those who own the guide have a report that lists every fall.',
    '',
    ...scales.flatMap((scale) => [
      `## ${titles[scale]}: from where, to where`,
      '',
      ...(comparable(scaleOf(old, old[scale]), scaleOf(now, now[scale])) ? [] : ['The two editions have other steps: they cannot be compared, and nobody can be said to rise or fall.', '']),
      ...drawn(find(scale)!, 'Then, by now', (id) => names.standing(scale, id), (id) => names.standing(scale, id)),
    ]),
    '## Reasons that came and went',
    '',
    'An account may have several reasons, and counts in each row.',
    '',
    ...drawn(find('reasons')!, 'Reason', names.reason, (how) => ({ appeared: 'Came', vanished: 'Went', stayed: 'Stayed' })[how] ?? how),
    ...(missing ? ['## The same children by each word for missing', '', `Children whom at least one of these calls missing, absent or away: ${told(totals['missing'])}. A withdrawn word is here to be learnt from, never to be used.`, ''] : []),
    ...(now.vocabularies ?? []).flatMap(({ id }) => {
      const table = find(`called ${id}`);
      return table ? [`### ${inMarkdown(names.vocabulary(id))}`, '', ...drawn(table, 'Called', (label) => names.label(id, label), (at) => names.standing('level', at))] : [];
    }),
  ].join('\n');
}

function tablesOf(tally: ReplayTally, old: Guide, now: Guide): Counted[] {
  const unsaid = ['unsaid:not-enough-known', 'unsaid:not-ours'];
  const steps = (guide: Guide, scale: (typeof scales)[number]) => [...scaleOf(guide, guide[scale]).steps.map((s) => s.id), ...unsaid];
  const table = (what: Pick<Counted, 'id' | 'of' | 'rowsBy' | 'columnsBy' | 'rowsAre'>, grid: Grid, rows: readonly string[], columns: string[]): Counted => ({
    ...what, columnsAre: 'parts', columns,
    rows: rows.map((id) => {
      const cells = columns.map((column) => grid[id]?.[column] ?? 0);
      return { id, total: cells.reduce((sum, n) => sum + n, 0), cells };
    }),
  });
  return [
    ...scales.map((scale) => table({ id: scale, of: 'accounts', rowsBy: `${scale} then`, columnsBy: `${scale} now`, rowsAre: 'parts' }, tally[scale], steps(old, scale), steps(now, scale))),
    table({ id: 'reasons', of: 'accounts', rowsBy: 'reason', columnsBy: 'how it went', rowsAre: 'among' }, tally.reasons, Object.keys(tally.reasons).filter((id) => tally.reasons[id]!['appeared'] ?? tally.reasons[id]!['vanished']).sort(), ['appeared', 'vanished', 'stayed']),
    ...(now.vocabularies ?? []).filter((v) => tally.called[v.id]).map((v) =>
      table({ id: `called ${v.id}`, of: 'missing', rowsBy: `called ${v.id}`, columnsBy: 'level now', rowsAre: 'parts' }, Object.fromEntries(Object.entries(tally.called[v.id]!).map(([label, { levels }]) => [label, levels])), v.labels.map((l) => l.id), steps(now, 'level'))),
  ];
}
