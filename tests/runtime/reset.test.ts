/** Every program starts as in a new interpreter, whatever the programs before it did. */
import { expect, test } from 'vitest';
import { runPrograms } from './helpers.ts';

/** Programs that look, and programs that leave traces. */
const programs: readonly (readonly string[])[] = [
  ['import builtins\nbuiltins.print = lambda *a, **k: None', 'print(3)'],
  ['import sys\nsys.modules.clear()'],
  ['import sys\nsys.modules["json"] = None\nimport json'],
  ['import sys\ndel sys.modules["json"]\nimport json\nprint(json.dumps([1]))'],
  ['import json\njson.loads = None\nprint(json.loads)'],
  ['import json\nprint(json.loads("[1]"))'],
  ['import random\nrandom.seed(0)\nprint(random.random())'],
  ['import decimal\ndecimal.getcontext().prec = 5\nprint(decimal.Decimal(1) / 3)'],
  ['import decimal\nprint(decimal.Decimal(1) / 3)'],
  ['import os\nos.environ["A"] = "1"\nopen("/tmp/a.txt", "w").write("hi")\nprint(open("/tmp/a.txt").read())'],
  ['import os\nprint(os.path.exists("/tmp/a.txt"), os.environ.get("A"), os.getcwd())'],
  ['import os\nos.chdir("/")\nos.mkdir("/tmp/q")\nos.rmdir("/home/pyodide")\nprint(os.listdir("/tmp"))'],
  ['import os\nprint(sorted(os.listdir("/tmp")), sorted(os.listdir("/home/pyodide")), sorted(os.listdir("/")))'],
  ['import os\nos.remove("/lib/python314.zip")'],
  ['f = open("/lib/python314.zip", "r+b")\nf.write(b"x" * 100000)\nf.flush()'],
  ['import wave, statistics\nprint(statistics.mean([1, 2]))'],
  ['import sys\nsys.setrecursionlimit(60)\nsys.path.clear()\nsys.meta_path.clear()'],
  ['import sys\nprint(sys.getrecursionlimit(), len(sys.path), len(sys.meta_path))'],
  ['import warnings\nwarnings.simplefilter("ignore")\nwarnings.warn("a")'],
  ['import warnings\nwarnings.warn("b")', 'warnings.warn("b")'],
  ['import gc\ngc.disable()\ngc.unfreeze()\ngc.collect()'],
  ['import gc\nprint(gc.isenabled())'],
  ['import asyncio\nasync def main():\n    await asyncio.sleep(0.001)\n    return 5\nprint(asyncio.run(main()))'],
  ['class A:\n    def __del__(self): print("del")\na = A()\nb = A()\nb.b = b'],
  ['import sys\nf = open("/tmp/x", "w")\nf.write("x" * 100000)\nsys.stdout = None\nsys.stderr = None'],
  ['import traceback, linecache\ntraceback.format_exception = None\n1 / 0'],
  [
    'import sys\nfor m in list(sys.modules.values()):\n    if m.__name__ in ("_runner", "_core.wire", "json"): m.__dict__.clear()',
  ],
  ['x = [bytearray(1000000) for _ in range(40)]\nprint(len(x))'],
  ['import sys, types\nsys.modules["torch"] = types.ModuleType("torch")'],
  ['print(sorted(n for n in dir() if not n.startswith("__")), __name__)'],
  ['import pickle\nclass P: pass\nprint(type(pickle.loads(pickle.dumps(P()))))'],
  ['def f(): yield from f()\nnext(f())'],
  ['import time\nprint(time.time() > 1.7e9)'],
  ['import numpy as np\nnp.set_printoptions(precision=2)\nnp.ndarray.__add__ = None\nprint(np.array([1.23456]))'],
  ['import numpy as np\nprint(np.array([1.23456]) + 1)'],
  ['import numpy as np\nnp.seterr(all="raise")\nxs = [np.zeros(3) for _ in range(300)]\nprint(len(xs))'],
  ['import numpy as np\nprint(np.geterr())'],
  [
    'import torch\ntorch.set_default_dtype(torch.float64)\ntorch.Tensor.__add__ = None\ntorch.manual_seed(1)\nprint(torch.ones(2))',
  ],
  ['import torch\nprint(torch.ones(2).dtype, torch.ones(2) + 1)'],
  ['import torch\ntorch.set_printoptions(precision=2)\ntorch.manual_seed(0)\nprint(torch.rand(2))'],
  ['import torch\nprint(torch.tensor([1.23456]))'],
  ['print({"a", "b"} == {"b", "a"}, hash(1))'],
];

const many = (n: number): (readonly string[])[] => Array.from({ length: n }, (_, i) => programs[i % programs.length]!);

/** A shuffled order, the same for the same seed. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

test('two shuffled orders of 500 programs and 100 really fresh interpreters agree', { timeout: 600_000 }, async () => {
  const fresh = await runPrograms(many(100), ['--fresh']);
  const expected = programs.map((_, i) => JSON.stringify(fresh[i]!.results));
  fresh.forEach((answer, i) => expect(JSON.stringify(answer.results)).toBe(expected[i % programs.length]));
  for (const seed of [1, 2]) {
    const order = shuffled(500, seed);
    const answers = await runPrograms(order.map((i) => programs[i % programs.length]!));
    answers.forEach((answer, at) => {
      const which = order[at]! % programs.length;
      expect(JSON.stringify(answer.results), programs[which]!.join('\n')).toBe(expected[which]);
    });
  }
});

test('randomness is new in each program', async () => {
  const answers = await runPrograms(Array.from({ length: 6 }, () => ['import random\nprint(random.random())']));
  expect(new Set(answers.map((a) => a.results[0]!.stdout)).size).toBe(6);
});
