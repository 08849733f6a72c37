import type { Counted, Population, Published, Shown } from './counted.ts';
import { hideMore } from './hide.ts';
import { rule as usual, shownBy, type Rule } from './rule.ts';
import { sumsOf } from './sums-of.ts';
import { websOf } from './webs-of.ts';

/** What is shown of tables together, and the total of each population by id. */
export type Publication = { tables: Published[]; totals: Record<string, Shown> };

/**
 * Tables as they may be shown. Nought stays; a number below 8 is hidden; others are rounded to the nearest 5. Then more is hidden, as little and as
 * small as is found, until all that is shown together leaves at least three values for every hidden number, to a reader who knows of each whether it
 * is hidden for being small. A number that stands in several places is one: shown the same or hidden in all of them. Give all tables of a report at
 * once: each call knows of nothing but what it is given.
 *
 * `earlier`: what has been shown already of some of these tables, in earlier reports. It stays shown, what was hidden then stays hidden, and the new
 * numbers are hidden until both together are safe, if hiding them can make it so. The tables of then must be among `tables`, and tied to the new ones
 * by `sums` or `is` of their populations.
 *
 * The same whatever order tables, rows and populations come in. Numbers that are no counts, that two tables give differently, or that do not add up
 * where they should, are hidden. Never throws. Where tables tie numbers in two ways it is as safe, slower, and in large sets may hide far more.
 *
 * Not defended: six or seven children one to a row, from a reader who knows that they are so few; a reader who knows some of the children and leaves
 * them out of the count; two reports that differ by a few referrals, where the few are no population of their own; a reader who runs this very program
 * on everything that could be true, to learn from what it hid beyond the small.
 */
export function publish(tables: readonly Counted[], populations: readonly Population[], rule: Partial<Rule> & { earlier?: Publication } = {}): Publication {
  const rules = { ...usual, ...rule };
  const sums = sumsOf(tables, populations);
  const { numbers, places, totals } = sums;
  const { webs, wrong } = websOf(sums);
  const before = shownBefore(rule.earlier);
  const hidden = numbers.map(({ truth }, i) => truth === undefined || shownBy(rules, truth) === null || (truth > 0 && (wrong.has(i) || before.get(i) === null)));
  const kept = numbers.map((_, i) => typeof before.get(i) === 'number' && !hidden[i]);
  for (const web of webs) {
    const of = (list: readonly boolean[]) => web.numbers.map((number) => list[number]!);
    hideMore(web, rules, of(hidden), of(kept)).forEach((is, i) => (hidden[web.numbers[i]!] = is));
  }
  const shown = (number: number): Shown => (number < 0 || hidden[number] ? null : shownBy(rules, numbers[number]!.truth!));
  return {
    tables: tables.map(({ id, of, columns, rows }, t) => {
      const here = places[t]!;
      return { id, of, total: shown(totals.get(of) ?? -1), columns: [...columns], rows: rows.map((row, r) => ({ id: row.id, total: shown(here.rows[r]!.total), cells: here.rows[r]!.cells.map(shown) })) };
    }),
    totals: Object.fromEntries([...totals].map(([id, number]) => [id, shown(number)])),
  };

  /** What an earlier report showed of each number; hidden in one place is hidden. */
  function shownBefore(earlier: Publication | undefined): Map<number, Shown> {
    const found = new Map<number, Shown>();
    const note = (number: number | undefined, shown: Shown | undefined) => {
      if (number !== undefined && number >= 0 && shown !== undefined) found.set(number, found.get(number) === null ? null : shown);
    };
    for (const [id, total] of Object.entries(earlier?.totals ?? {})) note(totals.get(id), total);
    for (const { id, rows } of earlier?.tables ?? []) {
      const t = tables.findIndex((table) => table.id === id);
      const [now, here] = [tables[t], places[t]];
      for (const row of rows) {
        const r = now?.rows.findIndex((one) => one.id === row.id) ?? -1;
        note(here?.rows[r]?.total, row.total);
        row.cells.forEach((cell, c) => note(here?.rows[r]?.cells[c], cell));
      }
    }
    return found;
  }
}
