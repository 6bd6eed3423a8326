"""numpy.dtypes: the classes of dtypes."""

from numpy._dtypes import _classes

globals().update(_classes)
