"""numpy.lib: what has a public name there."""

from numpy._submodule import export

from . import stride_tricks  # noqa: F401

__getattr__ = export(globals(), "numpy.lib")
