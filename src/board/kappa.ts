/** Cohen's kappa, or in words why there is none. */
export type Kappa = { value: number } | { undefined: string };

/**
 * Cohen's kappa of pairs of places on a list of `categories`, from 0: agreement beyond what chance alone would give, 1 at most.
 * `linear`: two places apart are twice as far as one (Cohen 1968); otherwise any two that differ differ alike (Cohen 1960).
 */
export function kappa(pairs: readonly (readonly [number, number])[], categories: number, weights: 'none' | 'linear' = 'none'): Kappa {
  const n = pairs.length;
  if (!n) return { undefined: 'no record was scored by both' };
  const apart = (i: number, j: number) => (weights === 'linear' ? Math.abs(i - j) : i === j ? 0 : 1);
  const share = (side: 0 | 1) => Array.from({ length: categories }, (_, i) => pairs.filter((p) => p[side] === i).length / n);
  const [one, other] = [share(0), share(1)];
  const seen = pairs.reduce((sum, [i, j]) => sum + apart(i, j), 0) / n;
  const byChance = one.reduce((sum, a, i) => sum + other.reduce((row, b, j) => row + a * b * apart(i, j), 0), 0);
  if (byChance < 1e-12) return { undefined: 'both gave every record one and the same score, so that chance alone would agree as well' };
  return { value: 1 - seen / byChance };
}
