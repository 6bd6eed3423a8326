"""Takes the ways from Python to JavaScript away, for processes in which strangers' programs run.

What stays are the functions of the core, which take and give plain values.
"""

import gc
import importlib.machinery
import sys

#: `_ctypes` reads and writes any memory of the interpreter
_HIDDEN = frozenset(("js", "pyodide_js", "pyodide", "_pyodide", "_pyodide_core", "_ctypes"))


class _Nothing:
    """First on sys.meta_path: these modules are not there, as in any other Python."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in _HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


def shut_in():
    """Hide JavaScript's modules and drop every reference to a JavaScript object that they hold."""
    from pyodide.ffi import JsProxy

    for finder in sys.meta_path:
        known = getattr(finder, "jsproxies", None)
        if known is not None:
            known.clear()
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__.partition(".")[0] not in _HIDDEN]
    sys.meta_path.insert(0, _Nothing())
    for name in [name for name in sys.modules if name.partition(".")[0] in _HIDDEN]:
        module = sys.modules.pop(name)
        scope = getattr(module, "__dict__", None)
        if type(scope) is dict:
            for key in [key for key, value in scope.items() if isinstance(value, JsProxy)]:
                del scope[key]
    # Read the standard library's directory now, not in every program.
    importlib.machinery.PathFinder.find_spec("_")
    gc.collect()
    gc.freeze()
