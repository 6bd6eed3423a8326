"""numpy.testing: the assertions. https://numpy.org/doc/2.4/reference/routines.testing.html"""

from numpy._submodule import export

from ._asserts import *  # noqa: F403

__getattr__ = export(globals(), "numpy.testing")
