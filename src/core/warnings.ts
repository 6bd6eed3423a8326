/**
 * Warnings queue up during one call from Python and leave with its result, so that Python's own `warnings`
 * module decides (filters, `once`, the learner's line). Process-wide "warn once" texts are remembered here
 * and forgotten by `resetWarnings`, as in a new interpreter.
 */

export type Warning = readonly [category: string, text: string];

let queue: Warning[] = [];
const onceTexts = new Set<string>();

/** Queue a Python warning for the call that is under way. */
export function warn(category: string, text: string): void {
  queue.push([category, text]);
}

/** As TORCH_WARN_ONCE: the first call in a process warns, later ones are silent. */
export function warnOnce(category: string, text: string): void {
  if (onceTexts.has(text)) return;
  onceTexts.add(text);
  warn(category, text);
}

/** The queued warnings, which are thereby delivered; null when there are none. */
export function takeWarnings(): readonly Warning[] | null {
  if (queue.length === 0) return null;
  const taken = queue;
  queue = [];
  return taken;
}

export function resetWarnings(): void {
  queue = [];
  onceTexts.clear();
}
