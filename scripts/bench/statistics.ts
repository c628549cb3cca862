// What is made of many measurements.

/** The value below which this share of the values lies (nearest rank). Throws on no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** How much the values grow from one to the next: the slope of the straight line that fits them best. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const [up, across] = values.reduce(([a, b], value, n) => [a + (n - middle) * (value - mean), b + (n - middle) ** 2], [0, 0]);
  return across === 0 ? 0 : up / across;
}
