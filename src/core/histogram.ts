/** Counting: how often each whole number, or how many numbers between edges. */

/** Counts (or sums of weights) of 0 … max; at least `minLength` of them. Values are not negative: the caller raises. */
export function bincount(values: readonly number[], minLength: number, weights: readonly number[] | null): number[] {
  const length = values.reduce((most, v) => Math.max(most, v + 1), Math.max(minLength, 0));
  const out = new Array<number>(length).fill(0);
  values.forEach((v, i) => (out[v]! += weights ? weights[i]! : 1));
  return out;
}

/** Counts between increasing edges; each bin holds its left edge, the last one both. nan and outliers are not counted. */
export function histogram(
  values: readonly number[],
  edges: readonly number[],
  weights: readonly number[] | null = null,
): number[] {
  const bins = edges.length - 1;
  const out = new Array<number>(bins).fill(0);
  values.forEach((v, i) => {
    if (!(v >= edges[0]! && v <= edges[bins]!)) return;
    let [low, high] = [0, bins];
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if (v >= edges[mid]!) low = mid;
      else high = mid;
    }
    out[low]! += weights ? weights[i]! : 1;
  });
  return out;
}
