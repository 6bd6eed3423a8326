"""https://numpy.org/doc/2.4/reference/routines.lib.html#module-numpy.lib.stride_tricks"""

from numpy._submodule import export

__getattr__ = export(globals(), "numpy.lib.stride_tricks")
