import type { Guide } from '../guide/guide.ts';
import { scaleOf } from '../guide/scale-of.ts';
import { inMarkdown } from '../referral/in-markdown.ts';
import { comparable } from './comparable.ts';
import { markdownTable } from './markdown-table.ts';
import type { FallCause } from './replay.ts';
import { replayNames, type ReplayNames } from './replay-names.ts';
import { fallsOf, type Fall, type Grid, type ReplayTally } from './tally-replay.ts';

const causes: Record<FallCause, string> = {
  'not-asked': 'because something is no longer asked',
  'partly-not-asked': 'partly because something is no longer asked, partly by the rules',
  rules: 'by the rules: what is asked explains none of it',
};

const scales = ['level', 'howSoon'] as const;
const titles = { level: 'Level of help', howSoon: 'How soon' } as const;

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/**
 * What many accounts would get by another edition, as Markdown for those who own the guide. Its counts are exact and it names records by their hash:
 * it is not to be published.
 */
export function replayReport(tally: ReplayTally, { old, now }: { old: Guide; now: Guide }): string {
  const names = replayNames(old, now);
  const edition = (guide: Guide) => `${inMarkdown(guide.title)}, edition ${inMarkdown(guide.edition)}`;
  return [
    '# Last year’s accounts by another edition of the guide',
    '',
    '> For those who own the guide. Its counts are exact, small ones too, and it names records: it is not to be published.',
    '',
    `Then: ${edition(old)}. Now: ${edition(now)}.`,
    '',
    'Nothing was sent again, and no child’s referral changes by this. It shows what the other edition makes of what was asked and answered then; what it would have asked besides, nobody was asked. A fall here is not proof that a child needed less.',
    '',
    '## What was found',
    '',
    ...findings(tally, old, now, names).map((text) => `- ${text}`),
    '',
    ...scales.flatMap((scale) => [`## ${titles[scale]}: from where, to where`, '', ...movesOf(tally[scale], scale, old, now, names)]),
    ...fallsTold(tally.falls, names),
    ...turnoverOf('## Reasons that came and went', 'Reason', tally.reasons, names.reason),
    ...turnoverOf('## What is said before anything else', 'Said first', tally.first, names.instruction),
    ...counted('## Reasons that stay and take a child less far', 'Reason', tally.takeLess, names.reason),
    ...counted('## What was answered and is no longer asked', 'No longer asked', tally.unasked, names.asked),
    ...wordsForMissing(tally, now, names),
  ].join('\n');
}

function findings(tally: ReplayTally, old: Guide, now: Guide, names: ReplayNames): string[] {
  const { accounts, madeWithOther, rose, falls } = tally;
  if (!accounts) return ['No account was read, so nothing can be said.'];
  const moved = (scale: (typeof scales)[number]): string => {
    if (!comparable(scaleOf(old, old[scale]), scaleOf(now, now[scale]))) return `${titles[scale]}: cannot be compared. The two editions have other steps, so nobody can be said to rise or fall; look at the table of who comes from where.`;
    const fell = fallsOf(tally, scale);
    const why = (cause: FallCause) => fell.filter((f) => f.fell[scale] === cause).length;
    const told = (['rules', 'not-asked', 'partly-not-asked'] as const).filter((cause) => why(cause)).map((cause) => `${why(cause)} ${causes[cause]}`);
    return `${titles[scale]}: of ${some(accounts, 'account', 'accounts')}, ${fell.length} would fall${told.length ? ` (${told.join('; ')})` : ''}, ${rose[scale]} would rise, ${accounts - fell.length - rose[scale]} would stand where they stood.`;
  };
  const lost = fallsOf(tally, 'first');
  const unknown = Object.entries(tally.level).reduce((n, [then, row]) => n + (then === 'unsaid:not-enough-known' ? 0 : (row['unsaid:not-enough-known'] ?? 0)), 0);
  return [
    ...scales.map(moved),
    lost.length ? `${some(lost.length, 'account', 'accounts')} would no longer be told what was said before anything else: ${[...new Set(lost.flatMap((f) => f.firstVanished))].sort().map((id) => `“${inMarkdown(names.instruction(id))}”`).join(', ')}.` : 'No account loses what was said before anything else.',
    falls.length ? `Every one of the ${some(falls.length, 'account', 'accounts')} that would lose something is listed below. Read each before the edition is adopted.` : 'No account would lose anything.',
    ...(unknown ? [`${some(unknown, 'account comes', 'accounts come')} to “not enough known to say”: the new edition asks what nobody was asked then, or gives up a reason. It says nothing of the child.`] : []),
    ...(madeWithOther ? [`${some(madeWithOther, 'account was', 'accounts were')} made with neither of the two editions. What they “got then” is what the older edition makes of them today.`] : []),
  ];
}

function movesOf(grid: Grid, scale: (typeof scales)[number], old: Guide, now: Guide, names: ReplayNames): string[] {
  const inOrder = (guide: Guide, seen: readonly string[]) => {
    const steps = scaleOf(guide, guide[scale]).steps.map((s) => s.id);
    return [...steps, ...seen.filter((at) => !steps.includes(at)).sort()];
  };
  const rows = inOrder(old, Object.keys(grid));
  const columns = inOrder(now, [...new Set(Object.values(grid).flatMap((row) => Object.keys(row)))]);
  return markdownTable(['Then, by now', ...columns.map((at) => names.standing(scale, at))], rows.map((then) => [names.standing(scale, then), ...columns.map((at) => String(grid[then]?.[at] ?? 0))]));
}

function fallsTold(falls: readonly Fall[], names: ReplayNames): string[] {
  const quoted = (list: readonly string[], name: (id: string) => string) => list.map((id) => `“${inMarkdown(name(id))}”`).join(' ');
  const told = (fall: Fall): string[] => [
    `### ${fall.record}`,
    '',
    ...scales.map((scale) => `- ${titles[scale]}: ${fall[scale].then === fall[scale].now ? `stays at ${inMarkdown(names.standing(scale, fall[scale].now))}` : `${inMarkdown(names.standing(scale, fall[scale].then))} → ${inMarkdown(names.standing(scale, fall[scale].now))}`}${fall.fell[scale] ? `. It falls ${causes[fall.fell[scale]]}.` : '.'}`),
    ...(fall.fell.first ? [`- No longer said first, ${causes[fall.fell.first]}: ${quoted(fall.firstVanished, names.instruction)}`] : []),
    fall.vanished.length ? `- No longer a reason: ${quoted(fall.vanished, names.reason)}` : '- No reason went away.',
    ...(fall.takeLess.length ? [`- Still a reason, and takes the child less far: ${quoted(fall.takeLess, names.reason)}`] : []),
    ...(fall.appeared.length ? [`- Now a reason: ${quoted(fall.appeared, names.reason)}`] : []),
    ...(fall.unasked.length ? [`- Answered then, and no longer asked: ${fall.unasked.map((gone) => inMarkdown(names.asked(gone))).join('; ')}`] : []),
    '',
  ];
  const sorted = [...falls].sort((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : 0));
  return ['## Every account that would lose something', '', ...(sorted.length ? ['By the hash of the account’s last record; its first twelve digits are the code on the letter.', '', ...sorted.flatMap(told)] : ['None.', ''])];
}

function turnoverOf(heading: string, what: string, grid: Grid, name: (id: string) => string): string[] {
  const rows = Object.entries(grid).filter(([, how]) => how.appeared ?? how.vanished).sort(([a], [b]) => (a < b ? -1 : 1));
  return [heading, '', ...(rows.length ? markdownTable([what, 'Id', 'Came', 'Went', 'Stayed'], rows.map(([id, how]) => [name(id), id, ...['appeared', 'vanished', 'stayed'].map((k) => String(how[k] ?? 0))])) : ['None came and none went.', ''])];
}

function counted(heading: string, what: string, counts: Readonly<Record<string, number>>, name: (id: string) => string): string[] {
  const rows = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
  return rows.length ? [heading, '', ...markdownTable([what, 'Accounts'], rows.map(([id, n]) => [name(id), String(n)]))] : [];
}

/** Who is called what when the word for missing changes, and who stands in need under a low word. */
function wordsForMissing({ called, between }: ReplayTally, now: Guide, names: ReplayNames): string[] {
  const vocabularies = (now.vocabularies ?? []).filter((v) => called[v.id]);
  if (!vocabularies.length) return [];
  const columns = [...scaleOf(now, now.level).steps.map((s) => s.id), 'unsaid:not-enough-known', 'unsaid:not-ours'];
  const low = vocabularies.flatMap((v) => v.labels.slice(1).flatMap((label) => {
    const { levels, inNeed } = called[v.id]![label.id] ?? { levels: {}, inNeed: 0 };
    const all = Object.values(levels).reduce((n, m) => n + m, 0);
    return inNeed ? [`- Of ${some(all, 'child', 'children')} whom “${inMarkdown(names.vocabulary(v.id))}” calls “${inMarkdown(label.name)}”, ${inNeed} ${inNeed === 1 ? 'stands' : 'stand'} at the highest level of help or ${inNeed === 1 ? 'is' : 'are'} to be phoned through.`] : [];
  }));
  return [
    '## The same children by each word for missing',
    '',
    'Children whom at least one of these calls missing, absent or away. A withdrawn word is here to be learnt from, never to be used. What a child is called decides no level; the level is what the new edition gives.',
    '',
    ...(low.length ? ['Low label, high need. Under any word but the first of its list, need may go unseen:', '', ...low, ''] : []),
    ...vocabularies.flatMap((v) => [
      `### ${inMarkdown(names.vocabulary(v.id))}`,
      '',
      ...markdownTable(['Called', ...columns.map((at) => names.standing('level', at))], v.labels.map((label) => [label.name, ...columns.map((at) => String(called[v.id]![label.id]?.levels[at] ?? 0))])),
    ]),
    ...vocabularies.flatMap((one, at) => vocabularies.slice(at + 1).flatMap((other) => [
      `### From “${inMarkdown(names.vocabulary(one.id))}” to “${inMarkdown(names.vocabulary(other.id))}”`,
      '',
      ...markdownTable(['From, to', ...other.labels.map((l) => l.name)], one.labels.map((from) => [from.name, ...other.labels.map((to) => String(between[`${one.id} ${other.id}`]?.[from.id]?.[to.id] ?? 0))])),
    ])),
  ];
}
