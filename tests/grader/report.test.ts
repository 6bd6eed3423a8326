/** The CSV: one row a check, quoted where it must be, and no cell that a spreadsheet would run. */
import { expect, test } from 'vitest';
import type { CheckVerdict, Verdict } from '../../src/protocol.ts';
import { csvHead, csvRows } from '../../src/grader/report.ts';

const check: CheckVerdict = {
  id: 'c',
  status: 'fail',
  points: 0,
  max: 1,
  subject: 'x',
  expected: '1',
  found: '2',
  message: 'No.',
  lesson: null,
};
const verdict = (checks: readonly CheckVerdict[], mistake: Verdict['mistake'] = null): Verdict => ({
  ...{ version: 1, exercise: 'e', trust: 'verified', checks, points: 0, max: 1, mistake },
});
const rows = (student: string, ...checks: CheckVerdict[]): string =>
  csvRows({ student, verdict: verdict(checks), seconds: 0.256 });

test('the head names the columns', () => {
  expect(csvHead()).toBe('student,exercise,check,points,max,status,message,seconds,trust\n');
});

test('a row per check', () => {
  expect(rows('ann', check, { ...check, id: 'd', status: 'pass', points: 1 })).toBe(
    'ann,e,c,0,1,fail,No. x: 1 ≠ 2,0.26,verified\nann,e,d,1,1,pass,,0.26,verified\n',
  );
});

test('commas, quotes and line ends are quoted', () => {
  expect(rows('ann "a", b\nc', check).startsWith('"ann ""a"", b\nc",e')).toBe(true);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j is no formula', (student) => {
  expect(rows(student, check)).toMatch(/^"?'/);
});

test('neither is what the submission printed or raised', () => {
  expect(
    rows('ann', { ...check, status: 'not-graded', expected: '', message: '', found: '=HYPERLINK("http://x")' }),
  ).toContain(`"'=HYPERLINK(`);
});

test('a recognised mistake speaks at the first check that failed', () => {
  const text = csvRows({
    student: 'ann',
    verdict: verdict([{ ...check, status: 'pass' }, check, { ...check, id: 'd' }], { id: 'm', message: 'Known.' }),
    seconds: 1,
  });
  expect(text.split('\n').map((line) => line.includes('Known.'))).toEqual([false, true, false, false]);
});
