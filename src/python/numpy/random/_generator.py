"""numpy.random.Generator and default_rng. https://numpy.org/doc/2.4/reference/random/generator.html"""

import operator

from _core.absent import fill_class, refuse
from _core.wire import call

from .._encode import as_array
from .._ndarray import ndarray
from ._bit_generators import PCG64
from ._methods import (count_of, distribution, is_int, known, normal_matrix, picked, reads, shuffle_array,
                       shuffle_sequence, svd_factor)
from ._wire import draw, no_attribute
from .bit_generator import BitGenerator

_DISTRIBUTIONS = """beta binomial chisquare dirichlet exponential f gamma geometric gumbel hypergeometric laplace logistic
lognormal logseries multinomial negative_binomial noncentral_chisquare noncentral_f normal pareto poisson power random
rayleigh standard_cauchy standard_exponential standard_normal standard_t triangular uniform vonmises wald weibull zipf""".split()


def _normal_axis(axis, ndim):
    axis = operator.index(axis)
    if not -ndim <= axis < ndim:
        from ..exceptions import AxisError

        raise AxisError(f"axis {axis} is out of bounds for array of dimension {ndim}")
    return axis % ndim


class Generator:
    """https://numpy.org/doc/2.4/reference/random/generator.html"""

    __module__ = "numpy.random._generator"
    _poisson_lam_max = 9.223372006484771e18
    __getattr__ = no_attribute

    def __init__(self, bit_generator):
        if not hasattr(bit_generator, "capsule"):
            raise AttributeError(f"'{type(bit_generator).__name__}' object has no attribute 'capsule'")
        if isinstance(bit_generator, type):
            raise ValueError("Invalid bit generator. The bit generator must be instantiated.")
        self._bit_generator = bit_generator

    @property
    def _source(self):
        return self._bit_generator._source

    @property
    def bit_generator(self):
        return self._bit_generator

    def __str__(self):
        return f"{type(self).__name__}({type(self._bit_generator).__name__})"

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __reduce__(self):
        return type(self), (self._bit_generator,), None

    def __setstate__(self, state):
        if isinstance(state, dict):
            self.bit_generator.state = state

    @reads("Generator", "spawn")
    def spawn(self, n_children):
        return [type(self)(g) for g in self._bit_generator.spawn(n_children)]

    @reads("Generator", "integers")
    def integers(self, low, high=None, size=None, dtype="int64", endpoint=False):
        given = {"low": low, "size": size, "dtype": dtype, "endpoint": endpoint}
        if high is not None:
            given["high"] = high
        made = draw("numpy.random.Generator.integers", self._source, given)
        return dtype(made) if size is None and dtype in (bool, int) and not isinstance(made, ndarray) else made

    @reads("Generator", "bytes")
    def bytes(self, length):
        return self.integers(0, 4294967296, size=(length - 1) // 4 + 1, dtype="uint32").tobytes()[:length]

    @reads("Generator", "standard_gamma")
    def standard_gamma(self, shape, size=None, dtype="float64", out=None):
        from .. import dtype as dtype_class

        name = dtype_class(dtype).name
        if name not in ("float64", "float32"):
            raise TypeError(f"Unsupported dtype {dtype_class(dtype)!r} for standard_gamma")
        row = "standard_gamma" if name == "float64" else "standard_gamma_single"
        return draw(f"numpy.random.Generator.{row}", self._source, {"shape": shape, "size": size, "out": out})

    @reads("Generator", "choice")
    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        if isinstance(a, str):
            raise ValueError(f"a must be a sequence or an integer, not {type(a)}")
        original, a = a, as_array(a)
        if a.ndim == 0:
            try:
                population = operator.index(a.item())
            except TypeError as error:
                raise ValueError(f"a must be a sequence or an integer, not {type(original)}") from error
            if population <= 0 and count_of(size) != 0:
                raise ValueError("a must be a positive integer unless no samples are taken")
        else:
            population = a.shape[axis]
            if population == 0 and count_of(size) != 0:
                raise ValueError("a cannot be empty unless no samples are taken")
        given = {"population": population, "size": size, "replace": replace, "shuffle": shuffle}
        if p is not None:
            given["p"] = p
        return picked(a, draw("numpy.random.Generator.choice", self._source, given), size, axis)

    @reads("Generator", "shuffle")
    def shuffle(self, x, axis=0):
        if isinstance(x, ndarray):
            if not x.flags.writeable:
                raise ValueError("array is read-only")
            return shuffle_array(self._source, x, _normal_axis(axis, x.ndim))
        if axis != 0:
            raise NotImplementedError("Axis argument is only supported on ndarray objects")
        shuffle_sequence(self._source, x)

    @reads("Generator", "permutation")
    def permutation(self, x, axis=0):
        from .. import arange, take

        if is_int(x):
            made = arange(x)
            self.shuffle(made)
            return made
        found = as_array(x)
        axis = _normal_axis(axis, found.ndim)
        if found.ndim == 1:
            made = found.copy()
            self.shuffle(made)
            return made
        index = arange(found.shape[axis])
        self.shuffle(index)
        return found[index] if axis == 0 else take(found, index, axis=axis)

    @reads("Generator", "permuted")
    def permuted(self, x, axis=None, out=None):
        from .. import copyto

        x = as_array(x)
        if out is None:
            out = x.copy(order="K")
        elif type(out) is not ndarray:
            raise TypeError("out must be a numpy array")
        else:
            if not out.flags.writeable:
                raise ValueError("out is read-only")
            if out.shape != x.shape:
                raise ValueError("out must have the same shape as x")
            copyto(out, x, casting="safe")
        if out.ndim == 0:
            if axis is not None:
                _normal_axis(axis, 0)
            raise TypeError("len() of unsized object")
        pattern, value = ("axis:n", None) if axis is None else ("axis:i", _normal_axis(axis, out.ndim))
        call("numpy.random.permuted", f"source:t,x:t,{pattern}", self._source._h, out._h, value)
        return out

    @reads("Generator", "multivariate_hypergeometric")
    def multivariate_hypergeometric(self, colors, nsample, size=None, method="marginals"):
        if method not in ("count", "marginals"):
            raise ValueError('method must be "count" or "marginals".')
        try:
            nsample = operator.index(nsample)
        except TypeError:
            raise ValueError("nsample must be an integer") from None
        if nsample < 0:
            raise ValueError("nsample must be nonnegative.")
        colors = as_array(colors)
        if colors.ndim != 1 or (colors.size and (colors.dtype.kind not in "iu" or min(colors.tolist()) < 0)):
            raise ValueError(f"colors must be a one-dimensional sequence of nonnegative integers not exceeding {2**63 - 1}.")
        if method == "count":
            refuse("numpy.random.Generator.multivariate_hypergeometric(method='count')")
        return draw("numpy.random.Generator.multivariate_hypergeometric", self._source,
                    {"colors": colors, "sample_size": nsample, "size": size})

    @reads("Generator", "multivariate_normal")
    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, method="svd"):
        from .. import linalg, sqrt

        if method not in ("eigh", "svd", "cholesky"):
            raise ValueError("method must be one of {'eigh', 'svd', 'cholesky'}")
        mean, cov, shape = normal_matrix(mean, cov, size, check_valid)
        if mean.dtype.kind == "c" or cov.dtype.kind == "c":
            raise TypeError("mean and cov must not be complex")
        x = self.standard_normal(shape).reshape(-1, mean.shape[0])
        cov = cov.astype("float64")
        if method == "cholesky":
            factor = linalg.cholesky(cov)
        elif method == "svd":
            if check_valid not in ("warn", "raise", "ignore"):
                raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
            u, s = svd_factor(cov, "numpy.random.Generator.multivariate_normal(method='svd')")
            factor = u * sqrt(s)
        else:
            refuse("numpy.random.Generator.multivariate_normal(method='eigh')")
        return (mean + x @ factor.T).reshape(shape)


for _name in _DISTRIBUTIONS:
    if known("Generator", _name):
        setattr(Generator, _name, distribution("Generator", _name))
fill_class(Generator, "numpy.random.Generator")


def default_rng(seed=None):
    """https://numpy.org/doc/2.4/reference/random/generator.html#numpy.random.default_rng"""
    from .mtrand import RandomState

    if isinstance(seed, BitGenerator):
        return Generator(seed)
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, RandomState):
        return Generator(seed._bit_generator)
    return Generator(PCG64(seed))


default_rng.__module__ = "numpy.random"
