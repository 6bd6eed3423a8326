/** A machine whose bubblewrap is missing, is not allowed to make namespaces, or does not answer: one clear line, then without it. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pitfalls, type Ended } from '../runtime/helpers.ts';
import { exercises } from './sessions.ts';

const exercise = exercises.find((e) => e.slug === 'keep-the-original')!;
const root = mkdtempSync(join(tmpdir(), 'pitfalls-sandbox-'));
afterAll(() => rmSync(root, { recursive: true }));
const answer = join(root, 'ann.py');
writeFileSync(answer, exercise.solution);

/** A folder in which bwrap is this shell script; null: in which there is none. */
function pathWith(name: string, script: string | null): string {
  const folder = join(root, name);
  mkdirSync(folder);
  if (script !== null) {
    writeFileSync(join(folder, 'bwrap'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bwrap'), 0o755);
  }
  return folder;
}

const grade = (PATH: string, out: string, ...flags: string[]): Promise<Ended> =>
  pitfalls(['grade', answer, '--exercise', exercise.slug, '--format', 'json', '--out', out, ...flags], '', { PATH });

const FAKES = [
  [
    'denied',
    'echo "bwrap: No permissions to create a new namespace" >&2\nexit 1',
    /No permissions to create a new name/,
  ],
  ['silent', 'exit 3', /it ended with code 3/],
  ['hanging', 'exec /bin/sleep 60', /no answer within 10 s/],
  ['missing', null, null],
] as const;

test.each(FAKES)(
  'bubblewrap that is %s: graded all the same, and it says so',
  async (name, script, said) => {
    const path = pathWith(name, script);
    const out = join(root, `${name}.json`);
    const { code, stderr } = await grade(path, out);
    expect(code).toBe(0);
    if (said === null) expect(stderr).not.toContain('cannot make a sandbox');
    else {
      const lines = stderr.split('\n').filter((line) => line.includes('cannot make a sandbox here'));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(said);
      expect(lines[0]).toContain('without it');
    }
    const { conditions, results } = JSON.parse(readFileSync(out, 'utf8')) as {
      conditions: { sandbox: string };
      results: { verdict: { points: number; max: number } }[];
    };
    expect(conditions.sandbox).toBe('process');
    expect(results[0]!.verdict).toMatchObject({ points: 4, max: 4 });

    const only = await grade(path, join(root, `${name}-only.json`), '--sandbox', 'bwrap');
    expect(only.code).toBe(2);
    expect(only.stderr).toContain(said === null ? 'is not installed' : 'cannot make a sandbox here');
  },
  60_000,
);
