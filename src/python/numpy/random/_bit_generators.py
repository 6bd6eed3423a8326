"""The bit generators themselves: their states as NumPy shows them.
https://numpy.org/doc/2.4/reference/random/bit_generators/index.html"""

import json
import operator

from _core.absent import fill_class, refuse
from _core.wire import call

from .._encode import as_array
from .bit_generator import BitGenerator, SeedSequence


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
