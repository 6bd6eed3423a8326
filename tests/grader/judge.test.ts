/** The judge on plain data: partial credit, what is said, and what is never counted as wrong. */
import { describe, expect, test } from 'vitest';
import { carryOut, type JudgedSession } from '../../src/grader/carry-out.ts';
import { judge } from '../../src/grader/judge.ts';
import { planOf, type Answer } from '../../src/grader/plan.ts';
import type { Fact, PictureObject, Probe } from '../../src/protocol.ts';
import { exercise } from './forging-exercise.ts';

const options = { locale: 'en', trust: 'practice' } as const;

/** What a core would say of an array. */
function array(name: string, library: 'numpy' | 'torch', values: readonly string[]): Fact {
  const object: PictureObject = {
    ...{ id: 1, library, type: library === 'numpy' ? 'ndarray' : 'Tensor', dtype: 'float64', shape: [values.length] },
    ...{ strides: [1], offset: 0, device: 'cpu', storage: 1, requiresGrad: false, isLeaf: true, gradFn: null },
    ...{ writeable: true, cells: [] },
  };
  return { kind: 'array', name, object, values };
}

/** A session whose names hold what a right answer holds. */
const facts = (probe: Probe): Fact => {
  if (probe.kind === 'shares') return { kind: 'shares', a: probe.a, b: probe.b, shares: false };
  if (probe.kind === 'write') return { kind: 'written', name: probe.name, ok: true };
  if (probe.name === 'out') return array('out', 'numpy', ['1.0', '2.0']);
  return probe.name === 't'
    ? array('t', 'torch', ['20.0', '40.0', '60.0'])
    : array('prices', 'numpy', ['10.0', '20.0', '30.0']);
};
const right: JudgedSession = {
  run: (code) =>
    Promise.resolve({ error: code.startsWith('guarded') ? { type: 'ValueError', message: 'negative price' } : null }),
  facts: (probes) => Promise.resolve({ facts: probes.map(facts) }),
};

test('all facts right: full marks', async () => {
  expect(await carryOut(exercise, '…', right, options)).toMatchObject({
    points: 6,
    max: 6,
    trust: 'practice',
    mistake: null,
  });
});

test('the submission runs first, and each probe is asked alone', async () => {
  const asked: string[] = [];
  await carryOut(
    exercise,
    'the submission',
    {
      run: (code, by) => (asked.push(`${by}: ${code}`), right.run(code, by)),
      facts: (probes) => (asked.push(probes.map((p) => p.kind).join(' ')), right.facts(probes)),
    },
    options,
  );
  expect(asked).toEqual([
    'submission: the submission',
    'value',
    'value',
    'value value shares',
    'judge: out = half(np.array([2.0, 4.0]))',
    'value',
    'judge: guarded(np.array([-1.0]))',
    'write value',
  ]);
});

test('a verdict names the variable, what was expected and what was found', async () => {
  const wrong: JudgedSession = {
    ...right,
    facts: (probes) =>
      Promise.resolve({ facts: probes.map((p) => (p.kind === 'value' ? array(p.name, 'numpy', ['1.0']) : facts(p))) }),
  };
  const verdict = await carryOut(exercise, '…', wrong, options);
  expect(verdict.checks[0]).toMatchObject({
    status: 'fail',
    subject: 'prices',
    expected: '[10.0, 20.0, 30.0]',
    found: '[1.0]',
  });
  expect(verdict.checks[1]).toMatchObject({
    status: 'fail',
    subject: 't',
    expected: 'torch.Tensor',
    found: 'numpy.ndarray',
  });
});

describe('what could not be run is not graded', () => {
  test('a lost session', async () => {
    const lost: JudgedSession = { ...right, run: () => Promise.resolve({ lost: 'time' }) };
    const verdict = await carryOut(exercise, '…', lost, options);
    expect(verdict.checks.map((c) => [c.status, c.found])).toEqual(
      exercise.checks.map(() => ['not-graded', 'it did not end within the time limit']),
    );
  });

  test('a session lost half-way keeps what was found before', async () => {
    let steps = 0;
    const lost: JudgedSession = {
      ...right,
      facts: (probes) => (++steps > 1 ? Promise.resolve({ lost: 'stopped' }) : right.facts(probes)),
    };
    const verdict = await carryOut(exercise, '…', lost, options);
    expect(verdict.checks.map((c) => c.status)).toEqual(['pass', ...Array.from({ length: 5 }, () => 'not-graded')]);
    expect(verdict.points).toBe(1);
  });

  test('what the emulation lacks', () => {
    const gap = { type: 'NotImplementedError', message: 'torch.hfft is not emulated here (see the coverage page)' };
    const answers: Answer[] = planOf(exercise, '…').map((step, i) =>
      step.kind === 'run'
        ? { kind: 'run', error: i === 0 ? gap : null }
        : { kind: 'ask', facts: step.probes.map((p) => ({ kind: 'missing', name: 'name' in p ? p.name : p.a })) },
    );
    const verdict = judge(exercise, answers, options);
    expect(verdict.checks.map((c) => c.status)).toEqual(exercise.checks.map(() => 'not-graded'));
    expect(verdict.checks[0]!.found).toContain('torch.hfft');
  });
});

test('a submission that stops is told so where a name is missing', () => {
  const answers: Answer[] = planOf(exercise, '…').map((step) =>
    step.kind === 'run'
      ? { kind: 'run', error: { type: 'NameError', message: 'oops' } }
      : { kind: 'ask', facts: step.probes.map((p) => ({ kind: 'missing', name: 'name' in p ? p.name : p.a })) },
  );
  expect(judge(exercise, answers, options).checks[0]!.found).toBe(
    'no such name after your code ran (your code stopped with NameError: oops)',
  );
});

test('texts of the learner’s interpreter are texts, and short', async () => {
  const odd: JudgedSession = {
    ...right,
    run: () => Promise.resolve({ error: { type: { toString: 1 } as never, message: 'x'.repeat(10_000) } }),
  };
  const verdict = await carryOut(exercise, '…', odd, options);
  expect(verdict.checks.find((c) => c.id === 'refuses')!.found.length).toBeLessThan(600);
});
