/**
 * Grades submissions one by one in isolated sessions, several at a time, and hands verdicts over in the order of the
 * submissions. The judge runs here, in the parent process; a session only ever sees one probe at a time.
 */
import type { IsolatedSession } from '../runtime/node/session-pool.ts';
import { carryOut, type JudgedSession } from './carry-out.ts';
import type { Exercise } from './exercise.ts';
import { judge, type JudgeOptions } from './judge.ts';
import type { Graded } from './report.ts';
import type { Submission } from './submissions.ts';
import { WORDS } from './words.ts';

export interface Sessions {
  open(): Promise<IsolatedSession>;
}

/** Grades one submission in a fresh session. */
export async function gradeOne(
  sessions: Sessions,
  exercise: Exercise,
  submission: Submission,
  options: JudgeOptions,
): Promise<Graded> {
  const source = submission.read();
  const { student } = submission;
  if ('problem' in source) {
    const reason = WORDS[options.locale].unreadable[source.problem];
    return { student, verdict: judge(exercise, [{ kind: 'lost', reason }], options), seconds: 0 };
  }
  const session = await sessions.open();
  const start = performance.now();
  try {
    const verdict = await carryOut(exercise, source.code, judged(session), options);
    return { student, verdict, seconds: (performance.now() - start) / 1000 };
  } finally {
    session.close();
  }
}

/** Grades all; `width` at a time. Yields in the order of the submissions. */
export async function* gradeAll(
  sessions: Sessions,
  exercise: Exercise,
  submissions: readonly Submission[],
  options: JudgeOptions & { readonly width: number },
): AsyncGenerator<Graded> {
  const ahead: Promise<Graded>[] = [];
  let next = 0;
  while (ahead.length > 0 || next < submissions.length) {
    while (ahead.length < options.width && next < submissions.length) {
      const running = gradeOne(sessions, exercise, submissions[next++]!, options);
      running.catch(() => {});
      ahead.push(running);
    }
    yield await ahead.shift()!;
  }
}

function judged(session: IsolatedSession): JudgedSession {
  return {
    run: async (code, by) => {
      const answer = await session.step({ kind: 'run', code, by });
      return answer.kind === 'run' ? answer : { lost: answer.kind === 'lost' ? answer.why : 'stopped' };
    },
    facts: async (probes) => {
      const answer = await session.step({ kind: 'ask', probes });
      return answer.kind === 'ask' ? answer : { lost: answer.kind === 'lost' ? answer.why : 'stopped' };
    },
  };
}
