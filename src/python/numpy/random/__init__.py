"""numpy.random: https://numpy.org/doc/2.4/reference/random/index.html"""

from _core.absent import fill, missing

from . import bit_generator, mtrand
from ._bit_generators import MT19937, PCG64, PCG64DXSM, SFC64, Philox
from ._generator import Generator, default_rng
from .bit_generator import BitGenerator, SeedSequence
from .mtrand import RandomState

globals().update({name: getattr(mtrand, name) for name in mtrand.__all__})
__all__ = ["Generator", "default_rng", "BitGenerator", "MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "SeedSequence",
           "RandomState", *mtrand.__all__]

_added = fill(globals(), "numpy.random")
__getattr__ = missing("numpy.random")
_modules = (bit_generator, mtrand)
