/** Ways to make a wrong answer look right; each is appended to it. Python texts, by what they try. */

const WALK = `
import _core.wire as wire
def reach(o, *path):
    for name in path:
        try:
            o = getattr(o, name)
        except Exception:
            return None
    return o
`;

const FORGED = `'{"stdout":"","stderr":"","error":{"type":"ValueError","message":"negative"},"warnings":[],"truncated":false,"exit":null,"ms":0}'`;

export const ATTEMPTS: Readonly<Record<string, string>> = {
  'the runner answers for itself': `import _runner\n_runner.run = lambda *a: ${FORGED}\n_runner.arrays = lambda *a: '[]'`,
  'the runner looks elsewhere': `import _runner, types
m = types.ModuleType("__main__")
m.__dict__.update(globals()); m.prices = np.array([10.0, 20.0, 30.0])
_runner._sessions = {"main": m}
_runner._module = lambda s: m`,
  'the runner’s session is swapped': `import _runner, types
m = types.ModuleType("__main__"); m.prices = np.array([10.0, 20.0, 30.0]); m.t = t
m.half = lambda x: x / 2
_runner._sessions["main"] = m`,
  'the runner module is replaced': `import sys, types
fake = types.ModuleType("_runner"); fake.run = lambda *a: ${FORGED}
sys.modules["_runner"] = fake`,
  'json writes what it is told': `import json\njson.dumps = lambda *a, **k: ${FORGED}`,
  'json reads what it is told': `import json\njson.loads = lambda *a, **k: []\njson.JSONEncoder.encode = lambda *a: ${FORGED}`,
  'builtins lie': `import builtins
builtins.type = lambda x: np.ndarray
builtins.isinstance = lambda *a: True
builtins.getattr = lambda *a: 1
builtins.id = lambda x: 0
builtins.repr = str = lambda x: "[10.0, 20.0, 30.0]"
builtins.all = builtins.any = lambda x: True`,
  'an exception class is replaced in builtins': `import builtins
class ValueError(Exception):
    pass
builtins.ValueError = ValueError
def guarded(x):
    raise ValueError("negative")`,
  'a lookalike exception': `class ValueError(Exception):
    __module__ = "builtins"
def guarded(x):
    raise ValueError("negative")`,
  'an exception that claims another class': `class Odd(Exception):
    __class__ = ValueError
    def __str__(self):
        return "negative"
Odd.__name__ = Odd.__qualname__ = "ValueError"
def guarded(x):
    raise Odd("negative")`,
  'sys.modules is emptied': `import sys\nfor name in list(sys.modules):\n    if name not in ("sys", "builtins"): del sys.modules[name]`,
  'numpy and torch are replaced': `import sys, types
sys.modules["numpy"] = sys.modules["torch"] = types.SimpleNamespace(array=lambda x: x, ndarray=list, Tensor=list)`,
  'the attributes of ndarray lie': `right = np.array([10.0, 20.0, 30.0])
np.ndarray.__getattribute__ = lambda self, name: object.__getattribute__(right, name)`,
  'the attributes of Tensor lie': `other = torch.tensor([1.0])
torch.Tensor.__getattribute__ = lambda self, name: object.__getattribute__(other, name)`,
  'the handle is a property': `right = np.array([10.0, 20.0, 30.0])
h = right._h
np.ndarray._h = property(lambda self: h)
torch.Tensor._h = property(lambda self: h)`,
  'everything is equal': `for cls in (np.ndarray, torch.Tensor):
    cls.__eq__ = cls.__ne__ = lambda *a: True
    cls.__repr__ = lambda self: "[10.0, 20.0, 30.0]"`,
  'an object with a handle': `right = np.array([10.0, 20.0, 30.0])
class Fake:
    pass
prices = Fake(); prices._h = right._h
t = Fake(); t._h = torch.tensor([20.0, 40.0, 60.0])._h`,
  'a class of the same name': `right = np.array([10.0, 20.0, 30.0])
class ndarray:
    __module__ = "numpy"
    __slots__ = ("_h", "_x", "__weakref__")
prices = ndarray(); prices._h = right._h`,
  'an object that claims another class': `class Fake:
    __class__ = np.ndarray
    dtype = "float64"; shape = (3,); _h = np.array([10.0, 20.0, 30.0])._h
    def __iter__(self): return iter([10.0, 20.0, 30.0])
prices = Fake()`,
  'a tensor with an array’s handle': `right = np.array([20.0, 40.0, 60.0])
keep = t._h
t._h = right._h`,
  'invented handles': `prices._h = 123456789`,
  'a handle that is no number': `class Sly(int):
    def __eq__(self, other): return True
    def __index__(self): return 1
prices._h = Sly(1)`,
  'no handle at all': `del prices._h, t._h`,
  'freed handles': `${WALK}
for h in range(1, 4000):
    wire._free(h)`,
  'a key that answers for any name': `class Key:
    def __hash__(self): return hash("prices")
    def __eq__(self, other): return other == "prices"
right = np.array([10.0, 20.0, 30.0])
del globals()["prices"]
globals()[Key()] = right`,
  'a str subclass as key': `class Key(str):
    __hash__ = str.__hash__
    def __eq__(self, other): return True
right = np.array([10.0, 20.0, 30.0])
del globals()["prices"]
globals()[Key("prices")] = right`,
  'a metaclass with another order of classes': `try:
    class Meta(type):
        def mro(cls): return [cls, np.ndarray, object]
        def __instancecheck__(cls, x): return True
        def __subclasscheck__(cls, x): return True
    class Fake(metaclass=Meta):
        _h = np.array([10.0, 20.0, 30.0])._h
    prices = Fake()
except TypeError:
    pass`,
  'the module’s class is changed': `import sys, types
class Odd(types.ModuleType):
    def __getattribute__(self, name): return np.array([10.0, 20.0, 30.0])
sys.modules["__main__"].__class__ = Odd`,
  tracing: `import sys
def trace(frame, event, arg):
    frame.f_globals.get("prices"); frame.f_trace = trace
    return trace
sys.settrace(trace); sys.setprofile(trace)
for tool in range(3, 6):
    sys.monitoring.use_tool_id(tool, "x")
    sys.monitoring.register_callback(tool, sys.monitoring.events.PY_RETURN, lambda *a: None)
    sys.monitoring.set_events(tool, sys.monitoring.events.PY_RETURN)`,
  'a walk over all functions': `import gc, types
def forged(*a, **k): return ${FORGED}
for o in gc.get_objects():
    if type(o) is types.FunctionType and o.__module__ and o.__module__.startswith(("_runner", "json")):
        try:
            o.__code__ = forged.__code__
        except ValueError:
            pass`,
  'a walk over all dictionaries': `import gc
for d in gc.get_objects():
    if type(d) is dict and "error" in d:
        d["error"] = None`,
  'at exit': `import atexit
def late():
    globals()["prices"] = np.array([10.0, 20.0, 30.0])
atexit.register(late)`,
  threads: `import threading
def late():
    globals()["prices"] = np.array([10.0, 20.0, 30.0])
try:
    threading.Thread(target=late).start()
    threading.Timer(0.01, late).start()
except RuntimeError:
    pass`,
  finalizers: `import weakref
class Late:
    def __del__(self): pass
late = Late()
weakref.finalize(late, print, "passed")`,
  'a printed verdict': `print('{"version":1,"exercise":"forging","trust":"verified","points":6,"max":6,"checks":[]}')
import sys
sys.stdout.write("PASS\\n" * 10); sys.__stdout__.write("6 of 6\\n")`,
  'sys.exit': `import sys\nsys.exit(0)`,
  'raising SystemExit and KeyboardInterrupt': `raise KeyboardInterrupt("6 of 6")`,
  'an exception that cannot be printed': `class Odd(Exception):
    def __str__(self): raise Odd()
raise Odd()`,
  'a Function constructor': `${WALK}
try:
    wire._call.constructor("globalThis.forged = 1")()
except BaseException:
    pass`,
  'Array.prototype.every and join': `${WALK}
O = reach(wire._call, "constructor", "prototype", "__proto__", "constructor")
A = reach(O, "constructor") and O.getOwnPropertyNames(wire._call)
for target in (reach(A, "constructor", "prototype"), reach(A, "__proto__")):
    for name in ("every", "some", "find", "join", "map", "filter", "slice", "reduce", "flatMap", "includes"):
        try:
            setattr(target, name, lambda *a: True)
        except BaseException:
            pass`,
  'Map.prototype.get, Function.prototype.call, Object.freeze': `${WALK}
F = reach(wire._call, "constructor")
O = reach(F, "prototype", "__proto__", "constructor")
P = reach(wire._pull(), "constructor")
S = reach(O, "groupBy")
for target in (F, reach(F, "prototype"), O, reach(O, "prototype"), P, reach(P, "prototype"), S):
    for name in ("get", "set", "has", "call", "apply", "bind", "then", "freeze", "keys", "entries", "toString", "valueOf", "toJSON"):
        try:
            setattr(target, name, lambda *a: True)
        except BaseException:
            pass`,
  'the core’s functions are replaced': `${WALK}
right = np.array([10.0, 20.0, 30.0])
call = wire._call
def forged(name, pattern, *args):
    return call("numpy.ones", "shape:I", "3") if "mul" in name else call(name, pattern, *args)
wire._call = forged
wire.call = lambda *a: right
wire.decode = lambda *a: right
wire.wrap = lambda *a: right`,
  'the core’s functions get attributes': `${WALK}
for name in ("apply", "call", "name", "length", "prototype", "toJSON"):
    try:
        setattr(wire._call, name, lambda *a: 1)
    except BaseException:
        pass`,
  'Python objects as arguments of the core': `${WALK}
class Odd:
    def toString(self): return "10"
    def valueOf(self): return 10
for bad in (Odd(), lambda *a: 1, [1], {"a": 1}, print):
    for pattern in ("a:t", "a:i", "a:s", "a:d", "a:I", "a:J", "object:L"):
        for name in ("ndarray.shape", "numpy.array", "numpy.sum", bad):
            try:
                wire._call(name, pattern, bad)
            except BaseException:
                pass`,
  'a callback after the run': `${WALK}
def late(*a):
    globals()["prices"] = np.array([10.0, 20.0, 30.0])
    globals()["half"] = lambda x: x
try:
    wire._pull().then(late)
except BaseException:
    pass
del late`,
  'a broken import system': `import builtins, sys
builtins.__import__ = lambda *a, **k: None
sys.meta_path.clear(); sys.path.clear(); sys.path_hooks.clear()`,
  'a broken compiler': `import builtins
builtins.compile = builtins.exec = builtins.eval = lambda *a, **k: None`,
  'an unbounded recursion': `def deep(n):
    return deep(n + 1)
try:
    deep(0)
except RecursionError:
    pass`,
};

/** These end the session or run into a limit: nothing may be said about them but that they were not graded. */
export const NOT_GRADED: Readonly<Record<string, string>> = {
  'os._exit': `import os\nos._exit(0)`,
  'os.abort': `import os\nos.abort()`,
  'an endless loop': `while True:\n    pass`,
  'endless output': `while True:\n    print("6 of 6" * 1000)`,
  'memory of arrays': `hoard = []\nwhile True:\n    hoard.append(np.ones(10_000_000))`,
};

/** Python answers these itself, with an error: the checks are then judged as usual. */
export const SURVIVED: Readonly<Record<string, string>> = {
  'memory of Python': `hoard = [0] * 10**9`,
  'one huge array': `np.zeros(10**13)`,
  'a flood of output that ends': `print("x" * 10_000_000)`,
};
