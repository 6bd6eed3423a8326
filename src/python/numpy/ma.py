"""numpy.ma: masked arrays are not emulated yet; its names say so."""

from numpy._submodule import export

__getattr__ = export(globals(), "numpy.ma")
