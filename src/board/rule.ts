/** How small numbers are hidden. */
export type Rule = {
  /** A number that is not nought and is below this is hidden. */
  fewerThan: number;
  /** Others are rounded to the nearest of this. */
  nearest: number;
  /** At least so many values must be possible for every hidden number, by all that is shown. */
  spread: number;
};

export const rule: Rule = { fewerThan: 8, nearest: 5, spread: 3 };

/** A number as it is shown by the rule alone; null where it is hidden. What is not nought is never shown as nought. */
export const shownBy = ({ fewerThan, nearest }: Rule, truth: number): number | null => (truth === 0 ? 0 : truth < fewerThan ? null : Math.max(nearest, nearest * Math.floor(truth / nearest + 0.5)));

/** The least and the most that a number shown so can be. */
export function behind(rule: Rule, shown: number): [least: number, most: number] {
  if (shown === 0) return [0, 0];
  const [from, below] = [shown === rule.nearest ? 1 : shown - rule.nearest / 2, shown + rule.nearest / 2];
  return [Math.max(rule.fewerThan, Math.ceil(from)), Math.ceil(below) - 1];
}
