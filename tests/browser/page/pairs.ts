/** The exercise which-names-share: what is right, pair by pair, as its recorded picture says it, and how to say so. */
import type { Locator } from '@playwright/test';

export const RIGHT: Readonly<Record<string, 'shared' | 'apart'>> = {
  row: 'shared',
  picked: 'apart',
  columns: 'shared',
  same: 'apart',
  tensor: 'shared',
  'there-and-back': 'shared',
  safe: 'apart',
};

export async function answerPairs(exercise: Locator, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(answers))
    await exercise.locator(`[data-pair="${id}"] input[value="${value}"]`).check();
}
