"""RandomState and the functions of numpy.random, which are methods of one hidden RandomState.
https://numpy.org/doc/2.4/reference/random/legacy.html"""

import operator
import warnings

from _core.absent import fill_class
from _core.wire import call

from .._encode import as_array
from .._frames import user_level
from .._ndarray import ndarray
from ._bit_generators import MT19937
from ._methods import count_of, distribution, is_int, known, normal_matrix, picked, reads, shuffle_array, shuffle_sequence, svd_factor
from ._wire import draw, no_attribute

_DISTRIBUTIONS = """beta binomial chisquare dirichlet exponential f gamma geometric gumbel hypergeometric laplace logistic
lognormal logseries multinomial negative_binomial noncentral_chisquare noncentral_f normal pareto poisson power random_sample
rayleigh standard_cauchy standard_exponential standard_gamma standard_normal standard_t tomaxint triangular uniform vonmises
wald weibull zipf""".split()


class RandomState:
    """https://numpy.org/doc/2.4/reference/random/legacy.html#numpy.random.RandomState"""

    __module__ = "numpy.random.mtrand"
    _poisson_lam_max = 9.223372006484771e18
    __getattr__ = no_attribute
    _bits = None

    def __init__(self, seed=None):
        if hasattr(seed, "capsule"):
            if isinstance(seed, type):
                raise ValueError("Invalid bit generator. The bit generator must be instantized.")
            self._bits = seed
            call("numpy.random.set_gauss", "source:t,value:n", self._source._h, None)
            return
        bits = MT19937()
        if seed is not None:
            bits._legacy_seeding(seed)
        self._bits = bits

    @property
    def _bit_generator(self):
        # The hidden RandomState is made in the memory image, where nothing may hold the core: it seeds itself on first use.
        if self._bits is None:
            self._bits = MT19937()
        return self._bits

    @property
    def _source(self):
        return self._bit_generator._source

    def __str__(self):
        return f"{type(self).__name__}({type(self._bit_generator).__name__})"

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __getstate__(self):
        return self.get_state(legacy=False)

    def __setstate__(self, state):
        self.set_state(state)

    def __reduce__(self):
        return type(self), (self._bit_generator,), self.get_state(legacy=False)

    @reads("RandomState", "seed")
    def seed(self, seed=None):
        if not isinstance(self._bit_generator, MT19937):
            raise TypeError("can only re-seed a MT19937 BitGenerator")
        self._bit_generator._legacy_seeding(seed)

    @reads("RandomState", "get_state")
    def get_state(self, legacy=True):
        state = self._bit_generator.state
        if state["bit_generator"] != "MT19937" and legacy:
            warnings.warn("get_state and legacy can only be used with the MT19937 BitGenerator. To silence this warning, set "
                          "`legacy` to False.", RuntimeWarning, stacklevel=user_level())
            legacy = False
        gauss = call("numpy.random.gauss", "source:t", self._source._h)
        state["has_gauss"], state["gauss"] = int(gauss is not None), gauss or 0.0
        if not legacy:
            return state
        return ("MT19937", state["state"]["key"], state["state"]["pos"], state["has_gauss"], state["gauss"])

    @reads("RandomState", "set_state")
    def set_state(self, state):
        if isinstance(state, dict):
            if "bit_generator" not in state or "state" not in state:
                raise ValueError("state dictionary is not valid.")
        elif not isinstance(state, (tuple, list)):
            raise TypeError("state must be a dict or a tuple.")
        elif state[0] != "MT19937":
            raise ValueError("set_state can only be used with legacy MT19937 state instances.")
        else:
            gauss = dict(zip(("has_gauss", "gauss"), state[3:]))
            state = {"bit_generator": state[0], "state": {"key": state[1], "pos": state[2]}, **gauss}
        self._bit_generator.state = state
        tag, value = ("f", float(state["gauss"])) if state.get("has_gauss", 0) else ("n", None)
        call("numpy.random.set_gauss", f"source:t,value:{tag}", self._source._h, value)

    @reads("RandomState", "random")
    def random(self, size=None):
        return self.random_sample(size=size)

    def rand(self, *args, **kwargs):
        return self.random_sample(size=_dims("rand", args, kwargs))

    def randn(self, *args, **kwargs):
        return self.standard_normal(size=_dims("randn", args, kwargs))

    @reads("RandomState", "randint")
    def randint(self, low, high=None, size=None, dtype=int):
        given = {"low": low, "size": size, "dtype": dtype}
        if high is not None:
            given["high"] = high
        made = draw("numpy.random.RandomState.randint", self._source, given)
        return dtype(made) if size is None and dtype in (bool, int) and not isinstance(made, ndarray) else made

    @reads("RandomState", "random_integers")
    def random_integers(self, low, high=None, size=None):
        text = f"randint(1, {low} + 1)" if high is None else f"randint({low}, {high} + 1)"
        warnings.warn(f"This function is deprecated. Please call {text} instead", DeprecationWarning, stacklevel=user_level())
        if high is None:
            low, high = 1, low
        return self.randint(low, int(high) + 1, size=size, dtype="l")

    @reads("RandomState", "bytes")
    def bytes(self, length):
        return self.randint(0, 4294967296, size=(length - 1) // 4 + 1, dtype="uint32").tobytes()[:length]

    @reads("RandomState", "choice")
    def choice(self, a, size=None, replace=True, p=None):
        if isinstance(a, str):
            raise ValueError("a must be 1-dimensional or an integer")
        a = as_array(a)
        if a.ndim == 0:
            try:
                population = operator.index(a.item())
            except TypeError:
                raise ValueError("a must be 1-dimensional or an integer") from None
            if population <= 0 and count_of(size) != 0:
                raise ValueError("a must be greater than 0 unless no samples are taken")
        elif a.ndim != 1:
            raise ValueError("a must be 1-dimensional")
        else:
            population = a.shape[0]
            if population == 0 and count_of(size) != 0:
                raise ValueError("'a' cannot be empty unless no samples are taken")
        given = {"population": population, "size": size, "replace": replace}
        if p is not None:
            given["p"] = p
        return picked(a, draw("numpy.random.RandomState.choice", self._source, given), size)

    @reads("RandomState", "shuffle")
    def shuffle(self, x):
        (shuffle_array(self._source, x, 0) if isinstance(x, ndarray) else shuffle_sequence(self._source, x))

    @reads("RandomState", "permutation")
    def permutation(self, x):
        from .. import arange

        if is_int(x):
            made = arange(x)
            self.shuffle(made)
            return made
        if isinstance(x, str):
            raise IndexError("x must be an integer or at least 1-dimensional")
        found = as_array(x)
        if found.ndim < 1:
            raise IndexError("x must be an integer or at least 1-dimensional")
        if found.ndim == 1:
            made = found.copy()
            self.shuffle(made)
            return made
        index = arange(found.shape[0])
        self.shuffle(index)
        return found[index]

    @reads("RandomState", "multivariate_normal")
    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        from .. import dot, sqrt

        mean, cov, shape = normal_matrix(mean, cov, size, check_valid)
        x = self.standard_normal(shape).reshape(-1, mean.shape[0])
        cov = cov.astype("float64")
        if check_valid not in ("warn", "raise", "ignore"):
            raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
        u, s = svd_factor(cov, "numpy.random.multivariate_normal")
        x = dot(x, sqrt(s)[:, None] * u.T)
        x += mean
        return x.reshape(shape)


def _dims(name, args, kwargs):
    """The dimensions of rand(2, 3), each an int by itself; None for rand()."""
    for key in kwargs:
        raise TypeError(f"{name}() got an unexpected keyword argument '{key}'")
    for n in args:
        if isinstance(n, bool):
            raise TypeError("an integer is required")
        if isinstance(n, (tuple, list, str, float, type(None))):
            raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
    return args or None


for _name in _DISTRIBUTIONS:
    if known("RandomState", _name):
        setattr(RandomState, _name, distribution("RandomState", _name))
fill_class(RandomState, "numpy.random.RandomState")

_rand = RandomState.__new__(RandomState)

_EXPORTED = [*_DISTRIBUTIONS, *"""bytes choice get_state multivariate_normal permutation rand randint randn random
random_integers set_state shuffle""".split()]
_EXPORTED.remove("tomaxint")
globals().update({name: getattr(_rand, name) for name in _EXPORTED})


def seed(seed=None):
    """https://numpy.org/doc/2.4/reference/random/generated/numpy.random.seed.html"""
    if isinstance(_rand._bit_generator, MT19937):
        return _rand.seed(seed)
    _rand._bit_generator.state = type(_rand._bit_generator)(seed).state


def get_bit_generator():
    """https://numpy.org/doc/2.4/reference/random/generated/numpy.random.get_bit_generator.html"""
    return _rand._bit_generator


def set_bit_generator(bitgen):
    """https://numpy.org/doc/2.4/reference/random/generated/numpy.random.set_bit_generator.html"""
    _rand.__init__(bitgen)


def sample(*args, **kwargs):
    """An alias of random_sample."""
    return _rand.random_sample(*args, **kwargs)


def ranf(*args, **kwargs):
    """An alias of random_sample."""
    return _rand.random_sample(*args, **kwargs)


for _f in (seed, get_bit_generator, set_bit_generator, sample, ranf):
    _f.__module__ = "numpy.random"
__all__ = ["RandomState", *_EXPORTED, "seed", "get_bit_generator", "set_bit_generator", "sample", "ranf"]
