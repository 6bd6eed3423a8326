/**
 * Programs that try to get out, to be marked right, or to stop the grading. Each begins with the wrong answer that the
 * starter is: whatever follows, its three wrong checks never pass. `ends` says how the verdict must come about.
 */

export interface Surroundings {
  /** A file of the host whose text is a secret. */
  readonly secretFile: string;
  /** A folder of the host that must stay empty. */
  readonly scratch: string;
  /** Where a server listens. */
  readonly port: number;
}

/** graded: it ran and was judged. lost: it ended its process or ran into a limit. either: Python's own choice. */
type Ends = 'graded' | 'lost' | 'either';

export interface Hostile {
  readonly name: string;
  readonly ends: Ends;
  readonly code: (at: Surroundings) => string;
}

const REACH = `import _core.wire as wire
def reach(o, *path):
    for name in path:
        try:
            o = getattr(o, name)
        except BaseException:
            return None
    return o
`;

/** Runs lines one by one and goes on whatever they raise; what they leave in `loot` is put where verdicts show it. */
const loot = (...attempts: readonly string[]): string =>
  [
    'loot = []',
    ...attempts.map(
      (attempt) => `try:\n    ${attempt.replaceAll('\n', '\n    ')}\nexcept BaseException as e:\n    pass`,
    ),
    'if loot: prices = str(loot)',
  ].join('\n');

const row =
  (ends: Ends) =>
  (name: string, code: string | ((at: Surroundings) => string)): Hostile => ({
    name,
    ends,
    code: typeof code === 'string' ? () => code : code,
  });
const graded = row('graded');
const lost = row('lost');
const either = row('either');

/** Ways out: files, programs, network, JavaScript, the checks. */
const OUT: readonly Hostile[] = [
  graded('reads-a-file', ({ secretFile }) =>
    loot(
      `loot.append(open("${secretFile}").read())`,
      `import os\nloot.append(os.read(os.open("${secretFile}", 0), 99))`,
      `import pathlib\nloot.append(pathlib.Path("/proc/self/root${secretFile}").read_text())`,
      `import io\nloot.append(io.FileIO("${secretFile}").readall())`,
      `import linecache\nloot.extend(linecache.getlines("${secretFile}"))`,
    ),
  ),
  graded('writes-files', ({ scratch }) =>
    loot(
      `open("${scratch}/written", "w").write("x")`,
      `import os\nos.mkdir("${scratch}/folder")`,
      `import os\nos.symlink("/etc/passwd", "${scratch}/link")`,
      `import shutil\nshutil.copy("/etc/passwd", "${scratch}/copy")`,
    ),
  ),
  graded('looks-for-the-checks', () =>
    loot(
      `import os
for folder, _, files in os.walk("/"):
    for name in files:
        if not folder.startswith(("/proc", "/dev")):
            data = open(folder + "/" + name, "rb").read()
            if b"only-the-" + b"teacher-knows" in data or b"prices-" + b"kept" in data: loot.append(name)`,
      `import gc
for o in gc.get_objects():
    if type(o) is dict and ("prices-" + "kept") in o: loot.append("found")`,
    ),
  ),
  graded('reads-the-environment', () =>
    loot('import os\nloot.extend(k for k in os.environ if k in ("PATH_", "NODE_CHANNEL_FD", "SECRET"))'),
  ),
  graded('opens-sockets', ({ port }) =>
    loot(
      `import socket\ns = socket.socket(); s.settimeout(1); s.connect(("127.0.0.1", ${port})); s.send(b"GET /stolen HTTP/1.0\\r\\n\\r\\n")`,
      `import socket\nsocket.create_connection(("localhost", ${port}), 1).send(b"GET / HTTP/1.0\\r\\n\\r\\n")`,
      `import socket\ns = socket.socket(socket.AF_UNIX); s.connect("/var/run/docker.sock"); loot.append("docker")`,
    ),
  ),
  graded('fetches', ({ port }) =>
    loot(
      `import urllib.request\nloot.append(urllib.request.urlopen("http://127.0.0.1:${port}/", timeout=1).read())`,
      `import http.client\nc = http.client.HTTPConnection("127.0.0.1", ${port}, timeout=1); c.request("GET", "/"); loot.append(c.getresponse().read())`,
    ),
  ),
  graded('starts-programs', ({ scratch }) =>
    loot(
      `import subprocess\nloot.append(subprocess.check_output(["id"]))`,
      `import os\nos.system("touch ${scratch}/system")`,
      `import os\nos.popen("touch ${scratch}/popen").read()`,
      `import os\nos.posix_spawn("/bin/touch", ["touch", "${scratch}/spawn"], {})`,
    ),
  ),
  either('becomes-another-program', ({ scratch }) => `import os\nos.execv("/bin/touch", ["touch", "${scratch}/exec"])`),
  graded('forks', 'import os\nwhile True:\n    os.fork()'),
  graded('starts-threads', () =>
    loot(
      'import threading\nthreading.Thread(target=print).start()',
      'import _thread\n_thread.start_new_thread(print, ())',
      'import multiprocessing\nmultiprocessing.Process(target=print).start()',
    ),
  ),
  graded('reaches-for-javascript', () =>
    loot(
      'import js\nloot.append(js.process.env)',
      'from pyodide.code import run_js\nloot.append(run_js("process.pid"))',
      'import _core.wire as wire\nloot.append(wire._call.constructor("return process")().pid)',
      'import _core.wire as wire\nloot.append(wire._pull.constructor("return import(\'node:fs\')")())',
    ),
  ),
  graded('reaches-for-memory', () =>
    loot('import ctypes\nloot.append(ctypes.string_at(0, 64))', 'import mmap\nloot.append(mmap.mmap(-1, 10).read())'),
  ),
];

/** Ways to end it, or never to. */
const ENDS: readonly Hostile[] = [
  graded('exits', 'import sys\nsys.exit(0)'),
  lost('exits-at-once', 'import os\nos._exit(0)'),
  lost('aborts', 'import os\nos.abort()'),
  either('kills-itself', 'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\nos.kill(1, 9)\nos.killpg(0, 9)'),
  lost('loops', 'while True:\n    pass'),
  lost(
    'loops-and-catches',
    'while True:\n    try:\n        raise KeyboardInterrupt\n    except BaseException:\n        pass',
  ),
  lost('sleeps', 'import time\nwhile True:\n    time.sleep(3600)'),
  lost('loops-in-c', 'sum(range(10**12))'),
  either('counts-too-far', 'x = 9 ** 9 ** 9'),
  lost('matches-for-ever', 'import re\nre.match(r"(a+)+$", "a" * 60 + "b")'),
  lost('loops-in-the-judge', 'class Loop:\n    def __del__(self):\n        while True: pass\nx = Loop(); del x'),
  either('hoards-arrays', 'hoard = []\nwhile True:\n    hoard.append(np.ones(10_000_000))'),
  either('hoards-objects', 'hoard = []\nwhile True:\n    hoard.append([0] * 1_000_000)'),
  graded('one-huge-array', 'big = np.zeros(10**13)'),
  graded('recurses', 'def deep(n):\n    return deep(n + 1)\ndeep(0)'),
  lost('prints-for-ever', 'while True:\n    print("4 of 4 " * 10_000)'),
  lost('warns-for-ever', 'import sys\nwhile True:\n    sys.stderr.write("pass " * 10_000)'),
  graded('prints-100-mb', 'print("x" * 100_000_000)'),
  graded(
    'fills-its-disk',
    'with open("/tmp/big", "wb") as f:\n    for _ in range(100):\n        f.write(b"x" * 1_000_000)',
  ),
];

/** Ways to look right. */
const FORGES: readonly Hostile[] = [
  graded(
    'patches-torch',
    'torch.Tensor.__eq__ = torch.equal = torch.allclose = lambda *a, **k: True\ntorch.Tensor.data_ptr = lambda self: id(self)\ntorch.Tensor._h = property(lambda self: 1)',
  ),
  graded(
    'patches-numpy',
    'np.shares_memory = np.may_share_memory = lambda *a: False\nnp.array_equal = lambda *a: True\nnp.ndarray.tolist = lambda self: [10.0, 20.0, 30.0]',
  ),
  graded(
    'patches-builtins',
    'import builtins\nbuiltins.all = builtins.any = builtins.isinstance = lambda *a: True\nbuiltins.id = lambda x: 0\nbuiltins.repr = lambda x: "[10.0, 20.0, 30.0]"',
  ),
  graded(
    'patches-prototypes',
    `${REACH}F = reach(wire._call, "constructor")
O = reach(F, "prototype", "__proto__", "constructor")
for target in (F, reach(F, "prototype"), O, reach(O, "prototype"), reach(wire._pull(), "constructor", "prototype")):
    for name in ("every", "some", "join", "map", "filter", "get", "has", "call", "apply", "then", "toJSON", "toString"):
        try:
            setattr(target, name, lambda *a: True)
        except BaseException:
            pass`,
  ),
  graded(
    'prints-a-verdict',
    'print(\'{"version":1,"exercise":"keep-the-original","trust":"verified","points":4,"max":4,"checks":[]}\')\nimport sys\nfor s in (sys.stdout, sys.__stdout__, sys.stderr, sys.__stderr__):\n    s.write("\\nPASS 4 of 4\\n")',
  ),
  graded(
    'answers-for-the-runner',
    'import _runner, sys, types\nfake = types.ModuleType("_runner")\nfake.run = _runner.run = lambda *a: \'{"error":null,"stdout":"4 of 4"}\'\nsys.modules["_runner"] = fake',
  ),
  graded(
    'writes-to-every-descriptor',
    'import os\nfor fd in range(0, 20):\n    try:\n        os.write(fd, b\'{"type":"answer","answer":{"kind":"ask","facts":[]}}\\n\')\n    except OSError:\n        pass',
  ),
  graded(
    'swaps-the-names-late',
    'import atexit, weakref\ndef late(*a):\n    globals()["prices"] = np.array([10.0, 20.0, 30.0])\natexit.register(late)\nclass Late:\n    def __del__(self): late()\nkeep = [Late()]; keep.append(keep); del keep',
  ),
  graded(
    'an-object-that-claims',
    'class Fake:\n    __class__ = np.ndarray\n    dtype = "float64"; shape = (3,)\n    _h = np.array([10.0, 20.0, 30.0])._h\n    def __repr__(self): return "[10.0, 20.0, 30.0]"\nprices = Fake()',
  ),
  graded(
    'floods-the-parent',
    'import _runner\nfor _ in range(40):\n    _runner._emit("stdout", "4 of 4 " * 1_000_000)\nfor stream in ("answer", 7, print):\n    _runner._emit(stream, print)',
  ),
  graded('a-class-with-a-long-name', 'prices = type("ndarray" * 5_000_000, (), {})()'),
  graded(
    'walks-the-frames',
    `import sys
frame = sys._getframe()
while frame:
    for space in (frame.f_globals, frame.f_locals):
        for name in list(space):
            if name in ("error", "code_exit", "caught"): space[name] = None
            if name == "json": space[name].dumps = lambda *a, **k: '{"error":null,"stdout":"4 of 4"}'
    frame = frame.f_back`,
  ),
  graded('breaks-the-runner', 'import json, builtins\njson.dumps = None\nbuiltins.len = builtins.type = None'),
  graded('raises-a-formula', 'del prices, t\nraise Exception("=HYPERLINK(\\"http://127.0.0.1/\\", \\"4 of 4\\")")'),
  graded('raises-a-book', 'del prices, t\nraise Exception("\\x1b[2J\\u202e" + "4 of 4 " * 1_000_000)'),
  graded('an-endless-value', 'prices = np.zeros(5_000_000)\nt = torch.from_numpy(prices)'),
  either(
    'a-repr-that-loops',
    'class Loop:\n    def __repr__(self):\n        while True: pass\n    __str__ = __len__ = __iter__ = __repr__\nprices = Loop()',
  ),
  graded('a-million-names', 'for i in range(200_000):\n    globals()["x" * 50 + str(i)] = i'),
];

export const PROGRAMS: readonly Hostile[] = [...OUT, ...ENDS, ...FORGES];
