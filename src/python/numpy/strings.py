"""numpy.strings. https://numpy.org/doc/2.4/reference/routines.strings.html"""

from _core.absent import fill, missing

from ._text import COMMON

globals().update(COMMON)
fill(globals(), "numpy.strings")
__getattr__ = missing("numpy.strings")
