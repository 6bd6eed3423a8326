/** Hints come in steps: the next one shows when the one before it was opened. Styles hide what is not yet due. */

/** Marks a hint as seen when it opens. Without scripts all of them are there, closed. */
export function stepHints(root: HTMLElement): void {
  for (const hint of root.querySelectorAll<HTMLDetailsElement>('details.hint'))
    hint.addEventListener('toggle', () => {
      if (hint.open) hint.dataset['seen'] = '';
    });
}
