"""numpy.char. https://numpy.org/doc/2.4/reference/routines.char.html"""

from _core.absent import fill, missing

from ._text import CHAR

globals().update(CHAR)
fill(globals(), "numpy.char")
__getattr__ = missing("numpy.char")
