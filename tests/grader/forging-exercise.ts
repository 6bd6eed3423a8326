/** An exercise with every kind of check, and an answer that fails all but one (`doubled`): what the forging attempts start from. */
import type { Check, CodeExercise, Text } from '../../src/grader/exercise.ts';

const both = (text: string): Text => ({ en: text, 'zh-cn': text });
const check = (c: Omit<Check, 'points' | 'message'> & { kind: Check['kind'] }): Check =>
  ({ points: 1, message: both(`${c.id} failed`), ...c }) as Check;

/** Passes `doubled` only. */
export const WRONG = `import numpy as np
import torch
prices = np.array([10.0, 20.0, 30.0])
t = torch.from_numpy(prices)
t *= 2
def half(x):
    return x
def guarded(x):
    return x
`;

/** Passes every check. */
export const RIGHT = `import numpy as np
import torch
prices = np.array([10.0, 20.0, 30.0])
t = torch.tensor(prices)
t *= 2
def half(x):
    return x / 2
def guarded(x):
    if x[0] < 0:
        raise ValueError("negative price")
    return x
`;

export const exercise: CodeExercise = {
  version: 1,
  slug: 'forging',
  lesson: 'none',
  kind: 'fix-the-bug',
  title: both('Forging'),
  prompt: both('…'),
  hints: [],
  starter: WRONG,
  solution: RIGHT,
  checks: [
    check({
      id: 'kept',
      kind: 'array',
      name: 'prices',
      expect: { library: 'numpy', values: ['10.0', '20.0', '30.0'] },
    } as never),
    check({
      id: 'doubled',
      kind: 'array',
      name: 't',
      expect: { library: 'torch', values: ['20.0', '40.0', '60.0'], dtype: 'float64', shape: [3] },
    } as never),
    check({ id: 'apart', kind: 'shares', a: 'prices', b: 't', expect: false } as never),
    check({
      id: 'survives',
      kind: 'write',
      write: 'prices',
      at: 0,
      value: -1,
      name: 't',
      values: ['20.0', '40.0', '60.0'],
    } as never),
    check({
      id: 'halved',
      kind: 'call',
      run: 'out = half(np.array([2.0, 4.0]))',
      name: 'out',
      expect: { library: 'numpy', values: ['1.0', '2.0'] },
    } as never),
    check({
      id: 'refuses',
      kind: 'raises',
      run: 'guarded(np.array([-1.0]))',
      type: 'ValueError',
      text: 'negative',
    } as never),
  ],
  mistakes: [],
};
