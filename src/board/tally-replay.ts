import type { Falling, Move, Replay, Turnover } from './replay.ts';

/** Counts by two keys. */
export type Grid = Record<string, Record<string, number>>;

/** One account that fell, or lost what is said before anything else, with all that may explain it. Ids and a hash: nothing that anybody wrote. */
export type Fall = Pick<Replay, 'record' | 'level' | 'howSoon' | 'fell' | 'takeLess' | 'unasked'> & { vanished: string[]; appeared: string[]; firstVanished: string[] };

/** What many accounts would get by another edition. A plain value. */
export type ReplayTally = {
  accounts: number;
  madeWithOther: number;
  rose: Record<'level' | 'howSoon', number>;
  incomparable: Record<'level' | 'howSoon', number>;
  /** Where accounts stood, by where they would stand. */
  level: Grid;
  howSoon: Grid;
  /** By id: how many accounts it came to, left, or stayed with. */
  reasons: Grid;
  first: Grid;
  takeLess: Record<string, number>;
  unasked: Record<string, number>;
  /** Every one, by record. It grows with them, and with nothing else. */
  falls: Fall[];
  /** Of children who are missing or away by any of the vocabularies: what each calls them, by level of help; and of those, how many stand in high need. */
  called: Record<string, Record<string, { levels: Record<string, number>; inNeed: number }>>;
  /** The same children: what one vocabulary calls them by what another does; `one other`. */
  between: Record<string, Grid>;
};

export const noReplays = (): ReplayTally => ({
  accounts: 0, madeWithOther: 0, rose: { level: 0, howSoon: 0 }, incomparable: { level: 0, howSoon: 0 },
  level: {}, howSoon: {}, reasons: {}, first: {}, takeLess: {}, unasked: {}, falls: [], called: {}, between: {},
});

const add = (counts: Record<string, number>, key: string, n = 1) => (counts[key] = (counts[key] ?? 0) + n);
const addTo = (grid: Grid, row: string, column: string, n = 1) => add((grid[row] ??= {}), column, n);

function addTurnover(grid: Grid, turnover: Turnover): void {
  for (const how of ['appeared', 'vanished', 'stayed'] as const) for (const id of turnover[how]) addTo(grid, id, how);
}

/**
 * Adds one replayed account to a tally, in place. `leftOver`: the last label of each vocabulary in the guide’s order, which is what is left (`leftOverOf`):
 * a child whom every vocabulary calls so is neither missing nor away, and is not counted among those who are.
 */
export function tallyReplay(tally: ReplayTally, replayed: Replay, leftOver: Readonly<Record<string, string>>): void {
  const { record, level, howSoon, reasons, first, takeLess, unasked, fell, called, inNeed } = replayed;
  tally.accounts++;
  if (replayed.madeWithOther) tally.madeWithOther++;
  const moves: ['level' | 'howSoon', Move][] = [['level', level], ['howSoon', howSoon]];
  for (const [scale, move] of moves) {
    addTo(tally[scale], move.then, move.now);
    if (move.turned === 'rose') tally.rose[scale]++;
    if (move.turned === 'incomparable') tally.incomparable[scale]++;
  }
  addTurnover(tally.reasons, reasons);
  addTurnover(tally.first, first);
  for (const id of takeLess) add(tally.takeLess, id);
  for (const id of unasked) add(tally.unasked, id);
  if (Object.keys(fell).length) tally.falls.push({ record, level, howSoon, fell, takeLess, unasked, vanished: reasons.vanished, appeared: reasons.appeared, firstVanished: first.vanished });
  const names = Object.keys(leftOver).filter((name) => called[name]);
  if (names.every((name) => called[name] === leftOver[name])) return;
  for (const [at, name] of names.entries()) {
    const label = called[name]!;
    const under = ((tally.called[name] ??= {})[label] ??= { levels: {}, inNeed: 0 });
    add(under.levels, level.now);
    if (inNeed) under.inNeed++;
    for (const other of names.slice(at + 1)) addTo((tally.between[`${name} ${other}`] ??= {}), label, called[other]!);
  }
}

/** How many accounts fell, of this or of anything. */
export const fallsOf = ({ falls }: ReplayTally, what?: Falling): Fall[] => falls.filter(({ fell }) => !what || fell[what]);
