"""Fills a submodule with its recorded functions and with stand-ins for what is not emulated."""

from _core.absent import fill, missing
from tables.np_c import ROWS
from tables.np_functions import FUNCTIONS

from ._dispatch import c_function


def export(namespace, path):
    """Every recorded function of `path` ("numpy.linalg"); returns the module's __getattr__."""
    for key, function in FUNCTIONS.items():
        if key.startswith(path + ".") and "." not in key[len(path) + 1 :]:
            function.__module__ = path
            namespace.setdefault(key[len(path) + 1 :], function)
    for key in ROWS:
        if key.startswith(path + ".") and "." not in key[len(path) + 1 :]:
            namespace.setdefault(key[len(path) + 1 :], c_function(key))
    fill(namespace, path)
    return missing(path)
