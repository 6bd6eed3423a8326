/** Makes a failing program small: deletes runs of lines, then single lines, as long as the two sides still differ. */

export type Differs = (cells: readonly string[]) => Promise<boolean>;

/** The first cell (the imports) always stays. Halves, then quarters … then one line at a time, until nothing can go. */
export async function shrink(cells: readonly string[], differs: Differs): Promise<string[]> {
  let small = [...cells];
  for (let size = Math.ceil((small.length - 1) / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    let changed = true;
    while (changed) {
      changed = false;
      for (let at = 1; at < small.length; at += changed ? 0 : size) {
        const candidate = [...small.slice(0, at), ...small.slice(at + size)];
        changed = candidate.length < small.length && candidate.length > 1 && (await differs(candidate));
        if (changed) small = candidate;
      }
    }
  }
  return small;
}
