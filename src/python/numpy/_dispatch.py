"""How public functions reach the core: argument names to wire tags, and what other array types may answer first."""

import functools

from _core.c_args import parse
from _core.given import forward
from _core.natives import builtin_function_or_method
from tables.np_c import ROWS
from tables.np_functions import FUNCTIONS

from ._duck import ASKS_FOR_A_COPY, BY_ATTRIBUTES, CONVERTED, WRAPPED, warn_of_copies, wrapped
from ._encode import as_array, run
from ._ndarray import ndarray
from ._through import answer as through_elements
from ._ufunc import wrap, wrapper_of

#: keys of the same row
ALIASES = {
    "numpy.amax": "numpy.max", "numpy.amin": "numpy.min", "numpy.round": "numpy.around", "numpy.concat": "numpy.concatenate",
    "numpy.permute_dims": "numpy.transpose", "ndarray.round": "numpy.around", "numpy.row_stack": "numpy.vstack",
    "numpy.linalg.diagonal": "numpy.diagonal", "numpy.linalg.trace": "numpy.trace", "numpy.linalg.outer": "numpy.outer",
    "numpy.cumulative_sum": "numpy.cumsum", "numpy.cumulative_prod": "numpy.cumprod", "numpy.linalg.tensordot": "numpy.tensordot",
    "numpy.linalg.cross": "numpy.cross", "numpy.matrix_transpose": "ndarray.matrix_transpose",
    "numpy.linalg.matrix_transpose": "ndarray.matrix_transpose", "numpy.linalg.matmul": "numpy.matmul",
}
#: parameters whose kind the name alone does not tell
KINDS = {
    "numpy.reshape": {"shape": "S"}, "numpy.expand_dims": {"axis": "X"}, "numpy.squeeze": {"axis": "X"},
    "numpy.transpose": {"axes": "X"}, "numpy.tile": {"reps": "S"}, "numpy.where": {"x": "a", "y": "a"},
    "numpy.round": {"a": "a"}, "numpy.clip": {"a_min": "q", "a_max": "q", "min": "q", "max": "q"},
    "numpy.full": {"shape": "S"}, "numpy.eye": {"M": "i"}, "numpy.diag": {"v": "a"}, "numpy.linspace": {"num": "i", "axis": "i"},
    "numpy.logspace": {"num": "i", "base": "a", "axis": "i"}, "numpy.geomspace": {"num": "i", "axis": "i"},
    "numpy.repeat": {"repeats": "a"}, "numpy.roll": {"shift": "X", "axis": "X"}, "numpy.flip": {"m": "a", "axis": "X"},
    "numpy.rot90": {"axes": "X"}, "numpy.tri": {"N": "i", "M": "i", "k": "i"}, "numpy.histogram": {"range": "q", "bins": "a"},
    "numpy.insert": {"obj": "a", "arr": "a"}, "numpy.delete": {"obj": "a"}, "numpy.pad": {"array": "a", "pad_width": "a", "mode": "s", "constant_values": "a"},
    "numpy.median": {"axis": "x"}, "numpy.partition": {"kth": "a"}, "numpy.argpartition": {"kth": "a"}, "numpy.convolve": {"a": "a", "v": "a"},
    "numpy.lib.stride_tricks.as_strided": {"x": "h", "shape": "S", "strides": "S"}, "numpy.copyto": {"dst": "h", "src": "a"},
    "numpy.lib.stride_tricks.sliding_window_view": {"x": "h", "window_shape": "S", "axis": "X"},
    "numpy.put": {"a": "h", "ind": "a", "v": "a"}, "numpy.putmask": {"a": "h", "mask": "a", "values": "a"},
    "numpy.place": {"arr": "h", "mask": "a", "vals": "a"}, "numpy.fill_diagonal": {"a": "h", "val": "a"},
    "numpy.ravel_multi_index": {"multi_index": "A", "dims": "S"}, "numpy.unravel_index": {"indices": "a", "shape": "S"},
    "numpy.array_equal": {"a1": "a", "a2": "a"}, "numpy.array_equiv": {"a1": "a", "a2": "a"},
    "numpy.select": {"condlist": "A", "choicelist": "A", "default": "a"}, "numpy.choose": {"choices": "A"},
    "numpy.std": {"mean": "q", "correction": "q", "ddof": "q"}, "numpy.var": {"mean": "q", "correction": "q", "ddof": "q"},
    "numpy.nanstd": {"mean": "q", "correction": "q", "ddof": "q"}, "numpy.nanvar": {"mean": "q", "correction": "q", "ddof": "q"},
    "numpy.average": {"axis": "x", "returned": "b"}, "numpy.interp": {"left": "q", "right": "q", "period": "q"},
    "numpy.isin": {"element": "a", "test_elements": "a"}, "numpy.trace": {"a": "a"}, "numpy.vander": {"x": "a", "N": "i"},
    "numpy.cross": {"axisa": "i", "axisb": "i", "axisc": "i", "axis": "x"}, "numpy.tensordot": {"axes": "a"},
    "numpy.array_split": {"ary": "a"}, "numpy.split": {"ary": "a"}, "numpy.hsplit": {"ary": "a"}, "numpy.vsplit": {"ary": "a"},
    "numpy.dsplit": {"ary": "a"}, "numpy.take_along_axis": {"indices": "a", "axis": "x"}, "numpy.nan_to_num": {"x": "a", "copy": "b", "nan": "a", "posinf": "q", "neginf": "q"},
    "numpy.put_along_axis": {"arr": "h", "indices": "a", "values": "a", "axis": "x"}, "numpy.unwrap": {"p": "a", "discont": "q", "period": "a"},
    "numpy.unstack": {"x": "a", "axis": "i"}, "numpy.rollaxis": {"axis": "i", "start": "i"}, "numpy.linalg.matrix_power": {"n": "i"},
    "numpy.linalg.qr": {"mode": "s"}, "numpy.linalg.norm": {"ord": "q"}, "numpy.nanpercentile": {"q": "a"}, "numpy.nanquantile": {"q": "a"}, "numpy.compress": {"condition": "a"}, "numpy.gradient": {"f": "a"},
    "numpy.trapezoid": {"y": "a", "x": "q", "dx": "a"}, "numpy.bincount": {"weights": "q"}, "numpy.digitize": {"bins": "a", "right": "b"},
    "numpy.mask_indices": {"n": "i"}, "numpy.tril_indices": {"n": "i", "m": "i", "k": "i"}, "numpy.triu_indices": {"n": "i", "m": "i", "k": "i"},
    "numpy.identity": {"n": "i"}, "numpy.indices": {"dimensions": "S"}, "numpy.kron": {"a": "a", "b": "a"}, "numpy.searchsorted": {"v": "a", "sorter": "q"},
    "numpy.cov": {"m": "a", "y": "q", "ddof": "i", "bias": "b", "rowvar": "b"}, "numpy.corrcoef": {"x": "a", "y": "q", "rowvar": "b"},
    "numpy.diff": {"prepend": "a", "append": "a", "n": "i", "axis": "i"}, "numpy.polyfit": {"deg": "i"}, "numpy.ediff1d": {"ary": "a", "to_end": "q", "to_begin": "q"},
    "numpy.average_": {}, "numpy.quantile": {"axis": "x"}, "numpy.lexsort": {"keys": "A", "axis": "i"}, "numpy.resize": {"new_shape": "S"},
    "numpy.trim_zeros": {"filt": "a", "trim": "s"}, "numpy.meshgrid": {"xi": "A"}, "numpy.block": {}, "numpy.full_like": {"shape": "S"},
    "ndarray.fill": {"value": "a"}, "ndarray.partition": {"kth": "a"}, "numpy.argmax": {"axis": "x"}, "numpy.sort_complex": {},
    "numpy.correlate": {"a": "a", "v": "a", "mode": "s"}, "numpy.angle": {"z": "a", "deg": "b"}, "numpy.broadcast_to": {"array": "a"},
}
#: parameter names of functions as the core's rows call them
RENAMED = {"numpy.broadcast_to": {"array": "a"}, "numpy.squeeze": {}, "numpy.ravel": {}, "numpy.argwhere": {},
           "numpy.array_split": {"ary": "a", "indices_or_sections": "sections"}, "numpy.split": {"ary": "a", "indices_or_sections": "sections"},
           "numpy.hsplit": {"ary": "a", "indices_or_sections": "sections"}, "numpy.vsplit": {"ary": "a", "indices_or_sections": "sections"},
           "numpy.dsplit": {"ary": "a", "indices_or_sections": "sections"}}


def _first(given, *drop):
    return {k: v for k, v in given.items() if k not in drop}


def _reduction(name):
    def call(a, given):
        rest = _first(given, "a", "axis", "out", "dtype")
        if given.get("dtype") is not None:
            return getattr(a, name)(axis=given.get("axis"), dtype=given["dtype"], out=given.get("out"), **rest)
        return getattr(a, name)(axis=given.get("axis"), out=given.get("out"), **rest)

    return call


def _statistic(name, ddof):
    def call(a, given):
        rest = _first(given, "a", "axis", "dtype", "out", "ddof")
        extra = {"ddof": given.get("ddof", 0)} if ddof else {}
        return getattr(a, name)(axis=given.get("axis"), dtype=given.get("dtype"), out=given.get("out"), **extra, **rest)

    return call


#: functions that ask another type's method of that name and believe its answer
METHOD_ONLY = {f"numpy.{n}": _reduction(n) for n in ("sum", "prod", "max", "min", "any", "all")}
METHOD_ONLY |= {f"numpy.{n}": _statistic(n, n != "mean") for n in ("mean", "std", "var")}
METHOD_ONLY["numpy.squeeze"] = lambda a, g: a.squeeze() if g.get("axis") is None else a.squeeze(axis=g["axis"])
METHOD_ONLY["numpy.put"] = lambda a, g: a.put(g["ind"], g["v"], mode=g.get("mode", "raise"))

#: functions that try the method and compute themselves when it refuses the call (`_wrapfunc`)
METHOD_FIRST = {
    "numpy.take": lambda a, g: a.take(g["indices"], axis=g.get("axis"), out=g.get("out"), mode=g.get("mode", "raise")),
    "numpy.reshape": lambda a, g: a.reshape(g["shape"], order=g.get("order", "C")),
    "numpy.repeat": lambda a, g: a.repeat(g["repeats"], axis=g.get("axis")),
    "numpy.swapaxes": lambda a, g: a.swapaxes(g["axis1"], g["axis2"]),
    "numpy.transpose": lambda a, g: a.transpose(g.get("axes")),
    "numpy.argmax": lambda a, g: a.argmax(axis=g.get("axis"), out=g.get("out"), **_first(g, "a", "axis", "out")),
    "numpy.argmin": lambda a, g: a.argmin(axis=g.get("axis"), out=g.get("out"), **_first(g, "a", "axis", "out")),
    "numpy.argsort": lambda a, g: a.argsort(axis=g.get("axis", -1), kind=g.get("kind"), order=g.get("order"), stable=g.get("stable")),
    "numpy.searchsorted": lambda a, g: a.searchsorted(g["v"], side=g.get("side", "left"), sorter=g.get("sorter")),
    "numpy.cumsum": lambda a, g: a.cumsum(axis=g.get("axis"), dtype=g.get("dtype"), out=g.get("out")),
    "numpy.cumprod": lambda a, g: a.cumprod(axis=g.get("axis"), dtype=g.get("dtype"), out=g.get("out")),
    "numpy.around": lambda a, g: a.round(decimals=g.get("decimals", 0), out=g.get("out")),
    "numpy.clip": lambda a, g: a.clip(g.get("a_min"), g.get("a_max"), out=g.get("out"), **_first(g, "a", "a_min", "a_max", "out")),
    "numpy.nonzero": lambda a, g: a.nonzero(),
    "numpy.compress": lambda a, g: a.compress(g["condition"], axis=g.get("axis"), out=g.get("out")),
    "numpy.choose": lambda a, g: a.choose(g["choices"], out=g.get("out"), mode=g.get("mode", "raise")),
    "numpy.argpartition": lambda a, g: a.argpartition(g["kth"], axis=g.get("axis", -1), kind=g.get("kind", "introselect"), order=g.get("order")),
}
#: functions written in the shims because they deal in Python objects; filled by _api
OVERRIDES = {}
_PLAIN = (ndarray, list, tuple, int, float, complex, bool)


def _foreign(a):
    return not isinstance(a, _PLAIN) and type(a).__module__ != "numpy"


def _array_function(key, name, given):
    """Asks __array_function__ of arguments that define it; (asked, answer)."""
    for value in given.values():
        t = type(value)
        if t in _PLAIN or not hasattr(t, "__array_function__") or isinstance(value, ndarray):
            continue
        out = value.__array_function__(FUNCTIONS[name], (t,), (), dict(given))
        if out is not NotImplemented:
            return True, out
        raise TypeError(f"no implementation found for '{name}' on types that implement __array_function__: [{t}]")
    return False, None


def handle(key, given):
    """A call of a public function with the arguments that were given."""
    name, key = key, ALIASES.get(key, key)
    more = given.pop("kwargs", None) or given.pop("kwds", None)
    if more:
        given.update(more)
    if key[:8] == "ndarray.":
        key = METHODS.get(key, "numpy" + key[7:])
    for value in given.values():
        if type(value) not in _PLAIN and value is not None and hasattr(type(value), "__array_function__"):
            asked, out = _array_function(key, name, given)
            if asked:
                return out
    row = BY_ATTRIBUTES.get(key)
    if row is not None and _foreign(given[row[0]]) and hasattr(given[row[0]], "ndim"):
        return row[1](given)
    if key in ASKS_FOR_A_COPY:
        warn_of_copies(key, given, _foreign)
    if key in WRAPPED:
        return wrapped(key, given, _compute(key, given), _foreign)
    if key in CONVERTED:
        owner = wrapper_of([given[n] for n in CONVERTED[key] if given.get(n) is not None and _foreign(given[n])])
        out = _compute(key, given)
        return out if owner is None else wrap(owner, out, None, not getattr(out, "ndim", 1))
    a = given.get("a")
    if getattr(a, "_keeps_more", False):
        return _of_masked(key, a, given)
    if a is not None and _foreign(a):
        method = METHOD_ONLY.get(key)
        if method is not None and getattr(a, key.rpartition(".")[2], None) is not None:
            return method(a, given)
        method = METHOD_FIRST.get(key)
        if method is not None:
            attribute = {"numpy.around": "round"}.get(key, key.rpartition(".")[2])
            if getattr(a, attribute, None) is not None:
                try:
                    return method(a, given)
                except TypeError:
                    pass
            out = _compute(key, {**given, "a": as_array(a)})
            return wrap(a, out) if wrapper_of([a]) is not None else out
    return _compute(key, given)


_DATA_ALONE = {"numpy.asarray", "numpy.array", "numpy.asanyarray", "numpy.copy", "numpy.ascontiguousarray", "numpy.shape", "numpy.ndim",
               "numpy.size", "numpy.shares_memory", "numpy.may_share_memory"}


def _of_masked(key, a, given):
    """A function of a masked array: its own method, or the data alone where NumPy looks at nothing else."""
    method = METHOD_ONLY.get(key)
    if method is not None:
        return method(a, {k: v for k, v in given.items() if v is not None})
    if key in _DATA_ALONE:
        return _compute(key, given)
    raise NotImplementedError(f"{key} of a masked array is not emulated here (see the coverage page)")


def _compute(key, given):
    answered, out = through_elements(key, given, _plainly)
    if answered:
        return out
    swapped = _swapped(given)
    return _plainly(key, given) if swapped is None else _plainly(key, {**given, "dtype": swapped.newbyteorder("=")}).astype(swapped)


def _swapped(given):
    """A dtype of the other byte order: what has it is made in the machine's order and converted."""
    wanted = given.get("dtype")
    if wanted is None:
        return None
    from ._dtypes import dtype

    try:
        made = dtype(wanted)
    except TypeError:
        return None
    return made if made.byteorder == ">" and made.kind in "iufc" else None


def _plainly(key, given):
    special = OVERRIDES.get(key)
    if special is not None:
        return special(**given)
    renamed = RENAMED.get(key)
    kinds = KINDS.get(key)
    if renamed:
        kinds = {renamed.get(k, k): v for k, v in (kinds or {}).items()}
        given = {renamed.get(k, k): v for k, v in given.items()}
    return run(key, given, {**_MORE, **kinds} if kinds else _MORE)


_MORE = {"sections": "a", "ind": "a", "q": "a", "xi": "A", "ary": "a", "deg": "b", "test_elements": "a", "left": "q", "right": "q"}
#: methods whose row is not the function's
METHODS = {key: key for key in ("ndarray.flatten", "ndarray.copy", "ndarray.astype", "ndarray.view", "ndarray.fill", "ndarray.matrix_transpose",
                                "ndarray.sort", "ndarray.partition", "ndarray.byteswap", "ndarray.tobytes", "ndarray.setflags")}


def c_function(key):
    """A function that NumPy writes in C: its arguments are read as NumPy reads them."""

    def function(*args, **kwargs):
        return handle(key, parse(key, args, kwargs))

    short = key.rpartition(".")[2]
    function.__name__, function.__qualname__, function.__module__ = short, short, key.rpartition(".")[0]
    return function


def c_method(key):
    """A method that NumPy writes in C."""

    def method(self, *args, **kwargs):
        given = parse(key, args, kwargs)
        if "type" in given and key == "ndarray.view":
            if not (isinstance(given["type"], type) and issubclass(given["type"], ndarray)):
                raise ValueError("Type must be a sub-type of ndarray type")
        if self._x is not None:
            return self._x.method(self, key[8:], given)
        return handle(key, {"a": self, **given})

    short = key.rpartition(".")[2]
    method.__name__ = short
    method.__qualname__ = f"ndarray.{short}"
    return method


forward("numpy", handle)
forward("ndarray", handle)

C_FUNCTIONS = {key[6:]: builtin_function_or_method(c_function(key)) for key in ROWS if key.startswith("numpy.") and key.count(".") == 1}
PYTHON_FUNCTIONS = {key[6:]: f for key, f in FUNCTIONS.items() if key.startswith("numpy.") and key.count(".") == 1}
for _f in PYTHON_FUNCTIONS.values():
    _f.__module__ = "numpy"


def _method_of(function):
    @functools.wraps(function)
    def method(self, *args, **kwargs):
        if self._x is not None:
            return self._x.method(self, function.__name__, {"args": args, **kwargs})
        return function(self, *args, **kwargs)

    return method


for _key in ROWS:
    if _key.startswith("ndarray.") and not hasattr(ndarray, _key[8:]) or _key == "ndarray.swapaxes":
        setattr(ndarray, _key[8:], c_method(_key))
for _key, _f in FUNCTIONS.items():
    if _key.startswith("ndarray.") and not hasattr(ndarray, _key[8:]):
        setattr(ndarray, _key[8:], _method_of(_f))
