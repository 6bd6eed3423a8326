"""The module that NumPy's own class says it is from; pickles look for it here."""

from ._bit_generators import MT19937  # noqa: F401
