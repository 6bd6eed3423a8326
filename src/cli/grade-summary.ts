/** What is said when all is graded: the counts, and what the class got wrong most often. */
import type { Graded } from '../grader/report.ts';
import { summaryOf } from '../grader/summary.ts';
import { say } from './say.ts';

interface Said {
  readonly out: string;
  readonly bubblewrap: boolean;
}

const MOST = 5;

export function saySummary(results: readonly Graded[], { out, bubblewrap }: Said, seed: string): void {
  const { submissions, full, partly, notGraded, mistakes } = summaryOf(results);
  const total = submissions === 1 ? '1 submission' : `${submissions} submissions`;
  const where = bubblewrap ? 'isolated processes inside bubblewrap' : 'isolated processes';
  say(`${total} in ${out} (verified: graded here, in ${where}; seed ${seed})`);
  say(`${full} with all points, ${partly} without, ${notGraded} not graded`);
  if (mistakes.length > 0) say('Most frequent:');
  const width = String(mistakes[0]?.count ?? 0).length;
  for (const { count, exercise, id, message } of mistakes.slice(0, MOST))
    say(`  ${String(count).padStart(width)} × ${exercise} / ${id}: ${message}`);
  if (mistakes.length > MOST) say(`  and ${mistakes.length - MOST} more`);
}
