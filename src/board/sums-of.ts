import type { Counted, Population } from './counted.ts';

/** One number, wherever it stands: how many of a population are so and so. */
export type Counting = {
  key: string;
  /** The truth; undefined where two tables say two things, or what they say is no count. */
  truth: number | undefined;
  /** It stands in no table, and two tables still agree upon it: the total of a column. */
  implied: boolean;
};

/** What is so between numbers whatever they are: all on the left together are all on the right together, or at least them. By place in `numbers`. */
export type Sum = { left: number[]; right: number[]; atLeast: boolean };

export type Sums = {
  numbers: Counting[];
  sums: Sum[];
  /** Where the numbers of each table are, in the order of the tables; -1 where there is none. */
  places: { total: number; rows: { total: number; cells: number[] }[] }[];
  /** Where the total of each population is. */
  totals: Map<string, number>;
};

/** Those of whom something is so: the population at the root, and what is so of them. */
type Base = { root: string; so: string[] };
type Parts = { base: Base; by: string; ids: string[] };

const so = (by: string, id: string) => `${by}\u0002${id}`;
const within = ({ root, so }: Base, ...more: string[]): Base => ({ root, so: [...new Set([...so, ...more])].sort() });
const keyOf = ({ root, so }: Base): string => [root, ...so].join('\u0001');
const isUnder = (base: Base, upper: Base) => base.root === upper.root && upper.so.every((one) => base.so.includes(one));

/**
 * Every number of the tables once, and all that must be so between them: rows and columns that are parts add up, also where the whole is a smaller
 * population or a column; who is in a cell is in its row; and who is in both of two is at least what the two have too many for one population.
 */
export function sumsOf(tables: readonly Counted[], populations: readonly Population[]): Sums {
  const numbers = new Map<string, { base: Base; truths: Set<number>; implied: boolean }>();
  const note = (base: Base, truth: number, implied = false): string => {
    const key = keyOf(base);
    const there = numbers.get(key);
    if (!there) numbers.set(key, { base, truths: new Set([truth]), implied });
    else if (there.implied && !implied) numbers.set(key, { base, truths: new Set([truth]), implied });
    else if (there.implied === implied) there.truths.add(truth);
    return key;
  };
  const baseOf = (id: string, seen: readonly string[] = []): Base => {
    const own = { root: id, so: [] };
    if (seen.includes(id)) return own;
    const is = populations.find((one) => one.id === id)?.is;
    const table = is && tables.find((one) => one.id === is.table);
    if (is && table) return within(baseOf(table.of, [...seen, id]), so(table.rowsBy, is.row), ...(is.column === undefined ? [] : [so(columnsOf(table), is.column)]));
    const whole = populations.filter((one) => one.sums?.includes(id)).map((one) => one.id).sort()[0];
    return whole === undefined ? own : within(baseOf(whole, [...seen, id]), so(`parts of ${whole}`, id));
  };

  const parts: Parts[] = [];
  const totals = new Map(populations.map(({ id, total }) => [id, note(baseOf(id), total)]));
  for (const { id, sums } of populations) if (sums?.length) parts.push({ base: baseOf(id), by: `parts of ${id}`, ids: sums });
  const keys = tables.map((table) => {
    const base = baseOf(table.of);
    const bare = isBare(table);
    if (table.rowsAre === 'parts') parts.push({ base, by: table.rowsBy, ids: table.rows.map(({ id }) => id) });
    const rows = table.rows.map((row) => {
      const here = within(base, so(table.rowsBy, row.id));
      const total = note(here, row.total);
      if (!bare && table.columnsAre === 'parts') parts.push({ base: here, by: columnsOf(table), ids: table.columns });
      const cells = table.columns.map((column, i) => {
        const at = bare ? here : within(here, so(columnsOf(table), column));
        return row.cells[i] === undefined ? keyOf(at) : note(at, row.cells[i]);
      });
      return { total, cells };
    });
    return { table, base, rows };
  });
  for (const { table, base } of keys)
    if (!isBare(table) && table.rowsAre === 'parts')
      table.columns.forEach((column, i) => note(within(base, so(columnsOf(table), column)), table.rows.reduce((sum, row) => sum + (row.cells[i] ?? 0), 0), true));

  const order = [...numbers.keys()].sort();
  const placeOf = new Map(order.map((key, place) => [key, place]));
  const place = (key: string) => placeOf.get(key) ?? -1;
  const list = order.map((key) => numbers.get(key)!);
  const adding = addingUp(list.map(({ base }) => base), parts, place);
  const all = [...adding.map(({ sum }) => sum), ...reachesOver(list.map(({ base }) => base), adding, place)];
  return {
    numbers: list.map(({ truths, implied }, i) => ({ key: order[i]!, truth: oneTruth(truths), implied })),
    sums: withoutIdle(distinct(all), (number) => list[number]!.implied),
    places: keys.map(({ base, rows }) => ({ total: place(keyOf(base)), rows: rows.map(({ total, cells }) => ({ total: place(total), cells: cells.map(place) })) })),
    totals: new Map([...totals].map(([id, key]) => [id, place(key)])),
  };
}

const isBare = ({ columns }: Counted) => columns.length === 1 && columns[0] === '';
const columnsOf = ({ id, columnsBy }: Counted) => columnsBy ?? `columns of ${id}`;

function oneTruth(truths: ReadonlySet<number>): number | undefined {
  const [first] = truths;
  return truths.size === 1 && Number.isSafeInteger(first) && first! >= 0 ? first : undefined;
}

type Adding = { whole: number; by: string; sum: Sum };

/** Wherever the whole of some parts is a number, and any of the parts is one too. */
function addingUp(bases: readonly Base[], parts: readonly Parts[], place: (key: string) => number): Adding[] {
  return bases.flatMap((base, whole) =>
    parts.flatMap(({ base: upper, by, ids }) => {
      if (!isUnder(base, upper) || base.so.some((one) => one.startsWith(so(by, '')))) return [];
      const places = [...new Set(ids)].map((id) => place(keyOf(within(base, so(by, id)))));
      const right = places.filter((one) => one >= 0).sort((a, b) => a - b);
      return right.length ? [{ whole, by, sum: { left: [whole], right, atLeast: right.length < places.length } }] : [];
    }),
  );
}

/** Who is in a smaller number is in the wider, and two that overlap little cannot both be nearly all; each only where adding up does not say it already. */
function reachesOver(bases: readonly Base[], adding: readonly Adding[], place: (key: string) => number): Sum[] {
  const partings = new Map<number, Adding[]>();
  for (const one of adding) partings.set(one.whole, [...(partings.get(one.whole) ?? []), one]);
  const of = (number: number) => partings.get(number) ?? [];
  /** Both are parted in the same way, and wholly. */
  const bothParted = (a: number, b: number, inA?: number, inB?: number) =>
    of(a).some((x) => !x.sum.atLeast && of(b).some((y) => y.by === x.by && !y.sum.atLeast && x.sum.right.length === y.sum.right.length && (inA === undefined || x.sum.right.includes(inA)) && (inB === undefined || y.sum.right.includes(inB))));
  return bases.flatMap(({ root, so }, number) => {
    const wider = subsets(so).map((some) => ({ some, at: place(keyOf({ root, so: some })) })).filter(({ at }) => at >= 0);
    const next = wider.filter(({ some }) => !wider.some((other) => other.some.length > some.length && some.every((one) => other.some.includes(one))));
    const over = next.filter(({ at }) => !of(at).some(({ sum }) => sum.right.includes(number)) && !bothParted(at, number)).map(({ at }) => ({ left: [at], right: [number], atLeast: true }));
    const without = (...these: string[]) => place(keyOf({ root, so: so.filter((one) => !these.includes(one)) }));
    const pairs = so.flatMap((x, i) => so.slice(i + 1).map((y) => [without(x, y), without(x), without(y)] as const)).filter((three) => three.every((at) => at >= 0));
    const overlaps = pairs
      .filter(([all, noX, noY]) => !bothParted(all, noX, noY, number) && !bothParted(all, noY, noX, number))
      .map(([all, noX, noY]) => ({ left: [all, number], right: [noX, noY], atLeast: true }));
    return [...over, ...overlaps];
  });
}

/** Every part of a list but the whole of it. */
function subsets(list: readonly string[]): string[][] {
  return list.reduce<string[][]>((found, one) => [...found, ...found.map((some) => [...some, one])], [[]]).slice(0, -1);
}

function distinct(sums: readonly Sum[]): Sum[] {
  const named = new Map(sums.map((sum) => [JSON.stringify([[...sum.left].sort((a, b) => a - b), [...sum.right].sort((a, b) => a - b), sum.atLeast]), sum]));
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/** A number that stands nowhere and is in one sum only says nothing, and neither does that sum. */
function withoutIdle(sums: Sum[], isImplied: (number: number) => boolean): Sum[] {
  const times = new Map<number, number>();
  for (const number of sums.flatMap(inSum)) times.set(number, (times.get(number) ?? 0) + 1);
  const kept = sums.filter((sum) => !inSum(sum).some((number) => isImplied(number) && times.get(number)! < 2));
  return kept.length === sums.length ? sums : withoutIdle(kept, isImplied);
}

const inSum = ({ left, right }: Sum): number[] => [...left, ...right];
