/** What stands behind the language of a fence: `cell id="shared" predict` → flags {cell, predict} and values {id}. */

export interface Meta {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

const PART = /([a-z][\w-]*)(?:="([^"]*)")?/g;

export function parseMeta(text: string): Meta {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const [, name, value] of text.matchAll(PART)) {
    if (name === undefined) continue;
    if (value === undefined) flags.add(name);
    else values.set(name, value);
  }
  return { flags, values };
}
