/** What a class did: how many have all points, and what went wrong most often. */
import type { Verdict } from '../protocol.ts';
import type { Summary } from './grades.ts';
import type { Graded } from './report.ts';

export const isGraded = (verdict: Verdict): boolean => verdict.checks.every((check) => check.status !== 'not-graded');
export const isFull = (verdict: Verdict): boolean =>
  verdict.checks.length > 0 && verdict.checks.every((check) => check.status === 'pass');

export function summaryOf(all: readonly Graded[]): Summary {
  const counts = new Map<string, Summary['mistakes'][number]>();
  for (const { verdict } of all) {
    const wrong = whatWentWrong(verdict);
    if (!wrong) continue;
    const key = `${verdict.exercise} ${wrong.id}`;
    const before = counts.get(key);
    counts.set(key, { exercise: verdict.exercise, ...wrong, count: (before?.count ?? 0) + 1 });
  }
  const notGraded = all.filter(({ verdict }) => !isGraded(verdict)).length;
  const full = all.filter(({ verdict }) => isFull(verdict)).length;
  return {
    submissions: all.length,
    full,
    partly: all.length - full - notGraded,
    notGraded,
    mistakes: [...counts.values()].sort((a, b) => b.count - a.count),
  };
}

/** The mistake that was recognised; else the first check that failed. */
function whatWentWrong({ mistake, checks }: Verdict): { readonly id: string; readonly message: string } | null {
  if (mistake) return mistake;
  const failed = checks.find((check) => check.status === 'fail');
  return failed ? { id: failed.id, message: failed.message } : null;
}
