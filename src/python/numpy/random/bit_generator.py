"""Bit generators and SeedSequence. https://numpy.org/doc/2.4/reference/random/bit_generators/index.html"""

import abc
import json
import operator
import os
import re
import threading

from _core.absent import refuse
from _core.wire import call

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


__all__ = ["SeedSequence", "BitGenerator"]
