"""numpy.linalg. https://numpy.org/doc/2.4/reference/routines.linalg.html"""

from numpy._submodule import export
from tables.np_c import UFUNCS  # noqa: F401


class LinAlgError(ValueError):
    """A linear algebra function could not answer."""


LinAlgError.__module__ = "numpy.linalg"


def _tuple(name, fields):
    from collections import namedtuple

    cls = namedtuple(name, fields)
    cls.__module__ = "numpy.linalg._linalg"
    return cls


EighResult = _tuple("EighResult", "eigenvalues eigenvectors")
EigResult = _tuple("EigResult", "eigenvalues eigenvectors")
QRResult = _tuple("QRResult", "Q R")
SVDResult = _tuple("SVDResult", "U S Vh")
SlogdetResult = _tuple("SlogdetResult", "sign logabsdet")


def _register():
    from _core.wire import register_tuple

    for cls in (EighResult, EigResult, QRResult, SVDResult, SlogdetResult):
        register_tuple(cls.__name__, lambda items, cls=cls: cls(*items))


_register()
__getattr__ = export(globals(), "numpy.linalg")
