"""The module that NumPy's own class says it is from; pickles look for it here."""

from ._bit_generators import Philox  # noqa: F401
