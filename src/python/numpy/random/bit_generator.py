"""Bit generators and SeedSequence. https://numpy.org/doc/2.4/reference/random/bit_generators/index.html"""

import abc
import json
import operator
import os
import re
import threading

from _core.absent import fill_class, refuse
from _core.wire import call

from .._encode import as_array
from .._ndarray import ndarray
from .._scalars import inexact, integer
from ._wire import draw, no_attribute

_DECIMAL = re.compile(r"[0-9]+")


def _entropy_words(x):
    """Any entropy as 32-bit words."""
    if isinstance(x, str):
        if x.startswith("0x"):
            x = int(x, base=16)
        elif _DECIMAL.match(x):
            x = int(x)
        else:
            raise ValueError("unrecognized seed string")
    if isinstance(x, (int, integer)):
        x = int(x)
        if x < 0:
            raise ValueError("expected non-negative integer")
        words = [x & 0xFFFFFFFF]
        while x := x >> 32:
            words.append(x & 0xFFFFFFFF)
        return words
    if isinstance(x, (float, inexact)):
        raise TypeError("seed must be integer")
    return [word for item in x for word in _entropy_words(item)]


class ISeedSequence(abc.ABC):
    @abc.abstractmethod
    def generate_state(self, n_words, dtype=None):
        """Words for a bit generator's state."""


class ISpawnableSeedSequence(ISeedSequence):
    @abc.abstractmethod
    def spawn(self, n_children):
        """Seed sequences of children."""


class SeedSequence:
    """https://numpy.org/doc/2.4/reference/random/bit_generators/generated/numpy.random.SeedSequence.html"""

    __module__ = "numpy.random.bit_generator"
    __getattr__ = no_attribute

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=4, n_children_spawned=0):
        if pool_size < 4:
            raise ValueError("The size of the entropy pool should be at least 4")
        if entropy is None:
            entropy = int.from_bytes(os.urandom(pool_size * 4), "little")
        elif not isinstance(entropy, (int, integer, list, tuple, range, ndarray)):
            raise TypeError(f"SeedSequence expects int or sequence of ints for entropy not {entropy}")
        self.entropy, self.spawn_key, self.pool_size = entropy, tuple(spawn_key), pool_size
        self.n_children_spawned = n_children_spawned
        run, spawned = _entropy_words(entropy), _entropy_words(self.spawn_key)
        if spawned and len(run) < pool_size:
            run += [0] * (pool_size - len(run))
        text = ",".join(map(str, run + spawned))
        self._pool = call("numpy.random.entropy_pool", "entropy:I,size:i", text, pool_size)

    @property
    def pool(self):
        from .. import array, uint32

        return array(self._pool, dtype=uint32)

    @property
    def _pool_text(self):
        return ",".join(map(str, self._pool))

    def __repr__(self):
        lines = [f"{type(self).__name__}(", f"    entropy={self.entropy!r},"]
        if self.spawn_key:
            lines.append(f"    spawn_key={self.spawn_key!r},")
        if self.pool_size != 4:
            lines.append(f"    pool_size={self.pool_size!r},")
        if self.n_children_spawned != 0:
            lines.append(f"    n_children_spawned={self.n_children_spawned!r},")
        return "\n".join([*lines, ")"])

    @property
    def state(self):
        return {k: getattr(self, k) for k in ("entropy", "spawn_key", "pool_size", "n_children_spawned")
                if getattr(self, k) is not None}

    def generate_state(self, n_words, dtype=None):
        from .. import dtype as dtype_class

        name = "uint32" if dtype is None else dtype_class(dtype).name
        if name not in ("uint32", "uint64"):
            raise ValueError("only support uint32 or uint64")
        return call("numpy.random.state_words", "pool:I,n:i,wide:b", self._pool_text, operator.index(n_words), name == "uint64")

    def spawn(self, n_children):
        first = self.n_children_spawned
        seqs = [type(self)(self.entropy, spawn_key=self.spawn_key + (i,), pool_size=self.pool_size)
                for i in range(first, first + n_children)]
        self.n_children_spawned += n_children
        return seqs


ISpawnableSeedSequence.register(SeedSequence)


class BitGenerator:
    """https://numpy.org/doc/2.4/reference/random/bit_generators/generated/numpy.random.BitGenerator.html"""

    __module__ = "numpy.random.bit_generator"
    _kind = "PRNG"
    __getattr__ = no_attribute

    def __init__(self, seed=None):
        if type(self) is BitGenerator:
            raise NotImplementedError("BitGenerator is a base class and cannot be instantized")
        if not isinstance(seed, ISeedSequence):
            seed = SeedSequence(seed)
        self._seed_seq = seed
        self.lock = threading.RLock()
        self._source = self._make(seed)

    #: what default_rng asks a seed for
    capsule = '<capsule object "BitGenerator">'

    def _make(self, seed):
        if not isinstance(seed, SeedSequence):
            refuse(f"a {type(self).__name__} of a seed sequence of your own")
        return call("numpy.random.new_source", "name:s,pool:I", self._name, seed._pool_text)

    @property
    def seed_seq(self):
        return self._seed_seq

    def spawn(self, n_children):
        if not isinstance(self._seed_seq, ISpawnableSeedSequence):
            raise TypeError("The underlying SeedSequence does not implement spawning.")
        return [type(self)(seed=s) for s in self._seed_seq.spawn(n_children)]

    def random_raw(self, size=None, output=True):
        made = draw("numpy.random.raw", self._source, {"size": size})
        return made if output else None

    def _read(self):
        return json.loads(call("numpy.random.source_state", "source:t", self._source._h))

    def _write(self, state):
        call("numpy.random.set_source_state", "source:t,state:J", self._source._h, json.dumps(state))

    @property
    def state(self):
        return {"bit_generator": type(self).__name__, **self._state_of(self._read())}

    @state.setter
    def state(self, value):
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        if value.get("bit_generator", "") != type(self).__name__:
            raise ValueError(f"state must be for a {type(self).__name__} {self._kind}")
        self._write(self._words_of(value))

    def __getstate__(self):
        return self.state, self._seed_seq

    def __setstate__(self, state):
        if isinstance(state, dict):
            self.state = state
        else:
            self.state, self._seed_seq = state[0], state[1]

    def __reduce__(self):
        return _restored, (type(self),), (self.state, self._seed_seq)

    def _advance(self, delta):
        call("numpy.random.advance", "source:t,delta:s", self._source._h, str(delta))
        return self

    @property
    def ctypes(self):
        refuse(f"numpy.random.{self._name}.ctypes")

    @property
    def cffi(self):
        refuse(f"numpy.random.{self._name}.cffi")


def _restored(cls):
    return cls()


class MT19937(BitGenerator):
    """https://numpy.org/doc/2.4/reference/random/bit_generators/mt19937.html"""

    __module__ = "numpy.random._mt19937"
    _name = "MT19937"

    def _legacy_seeding(self, seed):
        h = self._source._h
        if seed is None:
            call("numpy.random.seed_pool", "source:t,pool:I", h, SeedSequence()._pool_text)
        else:
            try:
                if hasattr(seed, "squeeze"):
                    seed = seed.squeeze()
                index = operator.index(seed)
            except TypeError:
                words = _seed_words(seed)
                call("numpy.random.seed_legacy", "source:t,seed:I", h, ",".join(map(str, words)))
            else:
                if index > 2**32 - 1 or index < 0:
                    raise ValueError("Seed must be between 0 and 2**32 - 1")
                call("numpy.random.seed_legacy", "source:t,seed:i", h, index)
        self._seed_seq = None

    def _state_of(self, raw):
        from .. import array, uint32

        return {"state": {"key": array([int(w) for w in raw["words"]], dtype=uint32), "pos": raw["pos"]}}

    def _words_of(self, value):
        return {"words": [str(int(k)) for k in value["state"]["key"]], "pos": int(value["state"]["pos"])}

    @property
    def state(self):
        return BitGenerator.state.fget(self)

    @state.setter
    def state(self, value):
        if isinstance(value, tuple):
            if value[0] != "MT19937" or len(value) not in (3, 5):
                raise ValueError("state is not a legacy MT19937 state")
            value = {"bit_generator": "MT19937", "state": {"key": value[1], "pos": value[2]}}
        BitGenerator.state.fset(self, value)

    def jumped(self, jumps=1):
        refuse("numpy.random.MT19937.jumped")


def _seed_words(seed):
    """The numbers of np.random.seed([…])."""
    if isinstance(seed, str):
        raise TypeError(f"Cannot cast scalar from dtype('<U{max(1, len(seed))}') to dtype('int64') according to the rule 'safe'")
    found = as_array(seed)
    if found.size == 0:
        raise ValueError("Seed must be non-empty")
    if found.dtype.kind not in "iub" or found.dtype.name == "uint64":
        what = "scalar" if found.ndim == 0 else "array data"
        raise TypeError(f"Cannot cast {what} from {found.dtype!r} to dtype('int64') according to the rule 'safe'")
    if found.ndim != 1:
        raise ValueError("Seed array must be 1-d")
    words = [int(x) for x in found.tolist()]
    if any(not 0 <= w < 2**32 for w in words):
        raise ValueError("Seed must be between 0 and 2**32 - 1")
    return words


class _Wide(BitGenerator):
    """64-bit words, of which half may be kept for the next 32-bit draw."""

    def _kept(self, raw):
        return {"has_uint32": raw["hasUint32"], "uinteger": raw["uinteger"]}

    def _keep(self, value):
        return {"hasUint32": int(value["has_uint32"]), "uinteger": int(value["uinteger"])}


class PCG64(_Wide):
    """https://numpy.org/doc/2.4/reference/random/bit_generators/pcg64.html"""

    __module__ = "numpy.random._pcg64"
    _name = "PCG64"
    _kind = "RNG"

    def _state_of(self, raw):
        state, inc = map(int, raw["words"])
        return {"state": {"state": state, "inc": inc}, **self._kept(raw)}

    def _words_of(self, value):
        return {"words": [str(value["state"]["state"]), str(value["state"]["inc"])], **self._keep(value)}

    def advance(self, delta):
        return self._advance(delta & (2**128 - 1))

    def jumped(self, jumps=1):
        other = type(self)()
        other.state = self.state
        return other.advance(0x9E3779B97F4A7C15F39CC0605CEDC835 * int(jumps))


class PCG64DXSM(PCG64):
    """https://numpy.org/doc/2.4/reference/random/bit_generators/pcg64dxsm.html"""

    __module__ = "numpy.random._pcg64"
    _name = "PCG64DXSM"


class SFC64(_Wide):
    """https://numpy.org/doc/2.4/reference/random/bit_generators/sfc64.html"""

    __module__ = "numpy.random._sfc64"
    _name = "SFC64"
    _kind = "RNG"

    def _state_of(self, raw):
        from .. import array, uint64

        return {"state": {"state": array([int(w) for w in raw["words"]], dtype=uint64)}, **self._kept(raw)}

    def _words_of(self, value):
        return {"words": [str(int(w)) for w in value["state"]["state"]], **self._keep(value)}


class Philox(_Wide):
    """https://numpy.org/doc/2.4/reference/random/bit_generators/philox.html"""

    __module__ = "numpy.random._philox"
    _name = "Philox"

    def __init__(self, seed=None, counter=None, key=None):
        if seed is not None and key is not None:
            raise ValueError("seed and key cannot be both used")
        self._given = _number_words(counter or 0, "counter", 256), None if key is None else _number_words(key, "key", 128)
        super().__init__(seed)
        if key is not None:
            self._seed_seq = None

    def _make(self, seed):
        counter, key = self._given
        pattern, pool = ("pool:I", [seed._pool_text]) if key is None else ("", [])
        words = json.dumps([str(w) for w in (key or []) + counter])
        return call("numpy.random.new_source", ",".join(filter(None, ["name:s", pattern, "words:J"])), "Philox", *pool, words)

    def _state_of(self, raw):
        from .. import array, uint64

        words = [int(w) for w in raw["words"]]
        return {"state": {"counter": array(words[:4], dtype=uint64), "key": array(words[4:], dtype=uint64)},
                "buffer": array([int(w) for w in raw["buffer"]], dtype=uint64), "buffer_pos": raw["pos"], **self._kept(raw)}

    def _words_of(self, value):
        words = [*value["state"]["counter"], *value["state"]["key"]]
        return {"words": [str(int(w)) for w in words], "buffer": [str(int(w)) for w in value["buffer"]],
                "pos": int(value["buffer_pos"]), **self._keep(value)}

    def advance(self, delta):
        return self._advance(delta & (2**256 - 1))

    def jumped(self, jumps=1):
        other = type(self)()
        other.state = self.state
        return other.advance(int(jumps) << 128)


def _number_words(value, name, bits):
    count = bits // 64
    if hasattr(value, "__len__"):
        words = [int(w) for w in value]
        if len(words) != count:
            raise ValueError(f"{name} must have {count} elements when using array form")
        return words
    value = int(value)
    if not 0 <= value < 1 << bits:
        raise ValueError(f"{name} must be positive and less than 2**{bits}.")
    return [value >> (64 * i) & (2**64 - 1) for i in range(count)]


for _cls in (MT19937, PCG64, PCG64DXSM, SFC64, Philox):
    fill_class(_cls, f"numpy.random.{_cls.__name__}")
__all__ = ["SeedSequence", "BitGenerator"]
