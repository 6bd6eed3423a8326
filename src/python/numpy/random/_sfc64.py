"""The module that NumPy's own class says it is from; pickles look for it here."""

from ._bit_generators import SFC64  # noqa: F401
