/**
 * Verdicts as CSV for a teacher's spreadsheet: one row per student and check. A cell that a spreadsheet would take
 * for a formula is escaped, because students choose their file names and their exceptions' texts.
 */
import { stringify } from 'csv-stringify/sync';
import type { CheckVerdict, Verdict } from '../protocol.ts';

export const COLUMNS = [
  'student',
  'exercise',
  'check',
  'points',
  'max',
  'status',
  'message',
  'seconds',
  'trust',
] as const;

export interface Graded {
  readonly student: string;
  readonly typedName?: string;
  /** Of what was handed in; null where it could not be read. */
  readonly sha256?: string | null;
  readonly verdict: Verdict;
  readonly seconds: number;
}

/** Characters of a message: a spreadsheet's cell holds 32,767, and nobody reads the values of a large array. */
const MESSAGE_CAP = 1000;

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(rows as (string | number)[][], { escape_formulas: true });

export const csvHead = (): string => csv([COLUMNS]);

export function csvRows({ student, verdict, seconds }: Graded): string {
  const first = verdict.checks.find((check) => check.status === 'fail');
  return csv(
    verdict.checks.map((check) => [
      student,
      verdict.exercise,
      check.id,
      check.points,
      check.max,
      check.status,
      messageOf(check, check === first ? verdict.mistake : null),
      seconds.toFixed(2),
      verdict.trust,
    ]),
  );
}

/** What was found, in one line; the message of a recognised mistake stands at the first check that failed. */
function messageOf(check: CheckVerdict, mistake: Verdict['mistake']): string {
  if (check.status === 'pass') return '';
  const found = check.expected === '' ? check.found : `${check.subject}: ${check.expected} ≠ ${check.found}`;
  const text = [mistake?.message, check.message, found].filter(Boolean).join(' ');
  return text.length > MESSAGE_CAP ? `${text.slice(0, MESSAGE_CAP - 1)}…` : text;
}
