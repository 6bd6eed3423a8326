"""The Python end of the wire to the core: objects by handle, results by tag. See src/runtime/codec.ts.

No semantics here. `bind(core)` is called once after boot (and after each restore of the memory snapshot), because
no JavaScript object may be alive in a snapshot.
"""

import json
import warnings
import weakref

_call = None
_free = None
_pull = None
_class_of = None
#: for tests and benchmarks: how many handles, and how many tensors of the device library, are alive
live_handles = None
device_tensors = None

#: handle → weak reference to the Python object that holds it
_live = {}
#: kind 0 Tensor, 1 ndarray: their classes, registered by the shims
_classes = {}
#: dtype name → class of a NumPy scalar; opaque class name → class
_opaque = {}
_tuples = {}
_decoders = {}


def bind(core):
    """Connect to the JavaScript module; its functions are looked up once (attribute access costs 10 µs)."""
    global _call, _free, _pull, _class_of, live_handles, device_tensors
    _mirrors.clear()
    _call, _free, _pull, _class_of = core.call, core.free, core.pull, core.classOf
    live_handles, device_tensors = core.live, core.tensors


class _Ref(weakref.ref):
    __slots__ = ("handle",)


def _gone(ref):
    handle = ref.handle
    if _live.get(handle) is ref:
        del _live[handle]
        _free(handle)


def adopt(obj, handle):
    """Make `obj` the Python object of a handle; when it dies the handle is freed."""
    obj._h = handle
    ref = _Ref(obj, _gone)
    ref.handle = handle
    _live[handle] = ref
    return obj


def register(kind, make):
    """`make(handle) -> object` for objects of that kind (0 Tensor, 1 ndarray, 2 NumPy scalar)."""
    _classes[kind] = make


def register_opaque(name, make):
    """`make(handle) -> object` for opaque objects of that class name; the name "*" takes the rest, with (handle, name)."""
    _opaque[name] = make


def register_tuple(name, make):
    """`make(items) -> object` for named tuples such as torch.return_types.max."""
    _tuples[name] = make


def register_decoder(tag, decode):
    """`decode(text) -> object` for results that a library words itself: 'z' Size, 'd' and 'D' dtypes, 'v' device."""
    _decoders[tag] = decode


def wrap(r):
    """The Python object of `handle * 4 + kind`."""
    handle = r >> 2
    ref = _live.get(handle)
    if ref is not None:
        obj = ref()
        if obj is not None:
            return obj
    kind = r & 3
    if kind == 3:
        name = _class_of(handle)
        make = _opaque.get(name)
        return make(handle) if make is not None else _opaque["*"](handle, name)
    return _classes[kind](handle)


def call(name, pattern, *args):
    """One call of the core. Raises what the core raises, warns what it warns."""
    r = _call(name, pattern, *args)
    if r.__class__ is int:
        return wrap(r)
    if r is None or r is True or r is False:
        return r
    if r == "P":
        r = _waited(name, pattern, args)
    return decode(r, name)


def _waited(name, pattern, args):
    from .waiting import wait

    r = "P"
    while r == "P":
        wait(_pull())
        r = _call(name, pattern, *args)
    return r


_plain_call = None
_mirrors = []


class _Mirror:
    """A buffer of Python's and an array over a copy of its bytes, kept equal: each call begins and ends with both the same."""

    __slots__ = ("view", "array", "seen", "version")

    def __init__(self, view, array):
        self.view, self.array, self.seen = view, array, bytes(view)
        self.version = _plain_call("core.mirror_version", "data:t", array._h)

    def to_core(self):
        now = bytes(self.view)
        if now != self.seen:
            self.seen = now
            self.version = _plain_call("core.mirror_put", "data:t,hex:s", self.array._h, now.hex())

    def from_core(self):
        version = _plain_call("core.mirror_version", "data:t", self.array._h)
        if version != self.version:
            self.version = version
            self.seen = bytes.fromhex(_plain_call("core.mirror_get", "data:t", self.array._h)[1:])
            self.view[:] = self.seen


def _mirrored_call(name, pattern, *args):
    for mirror in _mirrors:
        mirror.to_core()
    r = _plain_call(name, pattern, *args)
    for mirror in _mirrors:
        mirror.from_core()
    return r


def share_buffer(view, array):
    """Makes the bytes of a writable memoryview and of an array one memory, as far as a program can tell."""
    global _call, _plain_call
    if not _mirrors:
        _plain_call, _call = _call, _mirrored_call
    _mirrors.append(_Mirror(view, array))


def decode(r, name=None):
    """A result as the core encoded it."""
    if r.__class__ is not str:
        return wrap(r) if r.__class__ is int else r
    tag = r[0]
    rest = r[1:]
    if tag == "s":
        return rest
    if tag == "i":
        return int(rest)
    if tag == "f":
        return float(rest)
    if tag == "#":
        return wrap(int(rest))
    if tag == "!":
        kind, _, message = rest.partition("\0")
        if kind == "NotImplementedError" and message.endswith("(see the coverage page)"):
            from .absent import pointed

            message = pointed(message)
        raise _exception(kind)(message)
    if tag == "t":
        return tuple(map(int, rest.split(","))) if rest else ()
    if tag == "c":
        re, im = rest.split(",")
        return complex(float(re), float(im))
    if tag == "[":
        tree = json.loads(rest)
        items = [decode(item) for item in tree["v"]]
        if tree["k"] == "list":
            return items
        return tuple(items) if tree["k"] == "tuple" else _tuples[tree["name"]](items)
    if tag == "w":
        return _warned(rest)
    if tag == "n":
        return None
    if tag == "b":
        return rest == "1"
    return _decoders[tag](rest)


def _warned(rest):
    texts, _, result = rest.partition("\0")
    for category, text in json.loads(texts):
        warnings.warn(text, _exception(category), stacklevel=_user_level())
    return decode(result)


def _user_level():
    """How many frames up the learner's own line is, so that the warning points there."""
    import sys

    level = 1
    frame = sys._getframe(1)
    while frame is not None and _is_ours(frame.f_code.co_filename):
        frame = frame.f_back
        level += 1
    return level


def _is_ours(filename):
    return "/site-packages/" in filename


_found = {}


def _exception(name):
    """A builtin exception, or one of a shim by its dotted name."""
    found = _found.get(name)
    if found is None:
        import builtins
        import importlib

        module, _, attribute = name.rpartition(".")
        found = getattr(importlib.import_module(module) if module else builtins, attribute)
        _found[name] = found
    return found


#: The operands (by id) of the last comparison that a tensor left to an array: Python asks the array next.
declined = None
