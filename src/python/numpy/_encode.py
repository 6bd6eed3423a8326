"""Python objects as wire arguments: what each kind of parameter accepts and how it is sent. No semantics."""

import operator

from _core.literal import literal
from _core.wire import call

from ._dtypes import BY_NAME, dtype, wire_name

_SPECIAL = {}
WRAP_TEXT = ("__array_wrap__ must accept context and return_scalar arguments (positionally) in the future. "
             "(Deprecated NumPy 2.0)")
COPY_TEXT = ("__array__ implementation doesn't accept a copy keyword, so passing copy=False failed. __array__ must "
             "implement 'dtype' and 'copy' keyword arguments. To learn more, see the migration guide "
             "https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword")


def setup(ndarray, generic, make_object_array):
    """The classes of the shim, which import this module."""
    _SPECIAL.update(ndarray=ndarray, generic=generic, objects=make_object_array)


def foreign_array(x, dtype=None, copy=None):
    """`x.__array__()` of an object that is no ndarray; None when it has no such method."""
    method = getattr(type(x), "__array__", None)
    if method is None:
        return None
    args = (dtype,) if dtype is not None else ()
    if copy is None:
        out = x.__array__(*args)
    else:
        try:
            out = x.__array__(*args, copy=copy)
        except TypeError as error:
            if "unexpected keyword argument 'copy'" not in str(error) and "copy" not in str(error):
                raise
            import warnings

            from ._frames import user_level

            warnings.warn(COPY_TEXT, DeprecationWarning, stacklevel=user_level())
            out = x.__array__(*args)
            if copy and isinstance(out, _SPECIAL["ndarray"]):
                out = out.copy()
    if not isinstance(out, _SPECIAL["ndarray"]):
        raise ValueError("object __array__ method not producing an array")
    return out


REFUSED = ("Unable to avoid copy while creating an array as requested.\n"
           "If using `np.array(obj, copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed "
           "(no behavior change in NumPy 1.x).\nFor more details, see https://numpy.org/devdocs/"
           "numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword.")


def complex_text(z):
    return f"{z.real!r},{z.imag!r}"


def _leaves(x):
    """A nested sequence with every array-like leaf as an ndarray; arrays stay what they are."""
    if isinstance(x, (list, tuple)):
        return [_leaves(item) for item in x]
    if isinstance(x, (_SPECIAL["ndarray"], _SPECIAL["generic"])):
        return x
    made = foreign_array(x)
    return x if made is None else made


def _opened(x):
    """Arrays among lists as lists of scalars, so that both can stand side by side."""
    if isinstance(x, (list, tuple)):
        return [_opened(item) for item in x]
    if isinstance(x, _SPECIAL["ndarray"]) and x.ndim:
        return [_opened(item) for item in x]
    return x


def nested(x, keep):
    """The literal text of a nested sequence of numbers, arrays and scalars; None when its leaves are no numbers."""
    text = literal(x)
    if text[0] != "!" and "t" not in text.partition("|")[0]:
        return text
    x = _leaves(x)
    keep.append(x)
    text = literal(x)
    if text[0] == "!":
        x = _opened(x)
        keep.append(x)
        text = literal(x)
        if text[0] == "!" and not _numeric(x):
            return None
    return text


def _numeric(x):
    if isinstance(x, (list, tuple)):
        return all(map(_numeric, x))
    return isinstance(x, (bool, int, float, complex, _SPECIAL["ndarray"], _SPECIAL["generic"])) and getattr(x, "_wire", True)


def any_array(x, keep):
    """(tag, value) of any array-like."""
    t = type(x)
    if t is int:
        return "Si", x
    if t is float:
        return "Sf", x
    if t is bool:
        return "Sb", x
    if t is complex:
        return "Sc", complex_text(x)
    if isinstance(x, _SPECIAL["ndarray"]):
        return "t", x._h
    if isinstance(x, _SPECIAL["generic"]):
        return ("N", x._text()) if x._wire else ("t", _SPECIAL["objects"](x, keep)._h)
    if isinstance(x, (list, tuple)):
        text = nested(x, keep)
        if text is None:
            return "t", _SPECIAL["objects"](x, keep)._h
        return "L", text
    made = foreign_array(x)
    if made is not None:
        keep.append(made)
        return "t", made._h
    if isinstance(x, int):
        return "Si", int(x)
    if isinstance(x, float):
        return "Sf", float(x)
    if isinstance(x, range):
        return "L", literal(list(x))
    if isinstance(x, memoryview) or hasattr(t, "__array_interface__"):
        raise NotImplementedError(f"an array of {t.__name__} is not emulated here (see the coverage page)")
    if hasattr(t, "__len__") and hasattr(t, "__getitem__") and not isinstance(x, (str, bytes, dict, set, frozenset)):
        return any_array(list(x), keep)
    return "t", _SPECIAL["objects"](x, keep)._h


def _index(x):
    if type(x) is int:
        return x
    try:
        return operator.index(x)
    except TypeError:
        raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer") from None


def _int(x, keep):
    return ("n", None) if x is None else ("i", _index(x))


def _ints(xs):
    return ",".join(str(_index(x)) for x in xs)


def _axis(x, keep):
    if x is None:
        return "n", None
    if isinstance(x, (tuple, list)):
        return "I", _ints(x)
    if type(x) is not int:
        x = _index(x)
    return "i", x


def _axes(x, keep):
    if x is None:
        return "n", None
    return "I", _ints(x) if isinstance(x, (tuple, list)) else str(_index(x))


def shape_text(x):
    if isinstance(x, str):
        raise TypeError("'str' object cannot be interpreted as an integer")
    if isinstance(x, float):
        raise TypeError(f"expected a sequence of integers or a single integer, got '{x}'")
    if isinstance(x, (tuple, list)) or (hasattr(type(x), "__iter__") and getattr(x, "ndim", 1) != 0):
        if hasattr(type(x), "__torch_function__"):  # a mapping to C, no sequence
            raise TypeError(f"expected a sequence of integers or a single integer, got '{x}'")
        return _ints(x)
    return str(_index(x))


def _shape(x, keep):
    return ("n", None) if x is None else ("I", shape_text(x))


def _bool(x, keep):
    return ("n", None) if x is None else ("b", bool(x))


def _float(x, keep):
    return ("n", None) if x is None else ("f", float(x))


def _text(x, keep):
    return ("n", None) if x is None else ("s", x if isinstance(x, str) else str(x))


def _dtype(x, keep):
    return ("n", None) if x is None else ("D", wire_name(x))


def _out(x, keep):
    if isinstance(x, tuple) and len(x) == 1:
        x = x[0]
    if x is None:
        return "n", None
    if not isinstance(x, _SPECIAL["ndarray"]):
        raise TypeError("return arrays must be of ArrayType" if not isinstance(x, tuple) else "only one output is handled")
    return "t", x._h


def arrays(x, keep):
    """A sequence of array-likes as handles."""
    if isinstance(x, _SPECIAL["ndarray"]):
        x = list(x)
    made = [item if isinstance(item, _SPECIAL["ndarray"]) else as_array(item) for item in x]
    keep.append(made)
    return "T", ",".join(str(item._h) for item in made)


def as_array(x):
    """Any array-like as an ndarray (itself when it is one)."""
    if isinstance(x, _SPECIAL["ndarray"]):
        return x
    keep = []
    tag, value = any_array(x, keep)
    if tag == "t" and keep and isinstance(keep[-1], _SPECIAL["ndarray"]) and keep[-1]._h == value and keep[-1]._x is not None:
        return keep[-1]
    return call("numpy.asarray", f"object:{tag}", value)


def _array(x, keep):
    """An array-like that must arrive as an ndarray."""
    made = as_array(x)
    keep.append(made)
    return "t", made._h


def _optional_array(x, keep):
    return ("n", None) if x is None else any_array(x, keep)


KINDS = {"a": any_array, "A": arrays, "h": _array, "x": _axis, "X": _axes, "i": _int, "b": _bool, "f": _float, "s": _text, "D": _dtype,
         "S": _shape, "o": _out, "q": _optional_array}

#: what a parameter of this name is, unless a function says otherwise
BY_PARAMETER = {
    **dict.fromkeys("a b x x1 x2 v m ar arr array condition y z element test_elements fill_value values weights "
                    "v1 v2 A B ar1 ar2 actual desired a_min a_max min max prepend append p q xp fp left right "
                    "indices start stop step fill repeats val mask vals replacement choicelist filt d obj0 "
                    "nan posinf neginf base num_range y_true initial where object f dx period".split(), "a"),
    **dict.fromkeys("arrays tup arys seq operands".split(), "A"),
    **dict.fromkeys(["axis"], "x"),
    **dict.fromkeys(["axes", "source", "destination"], "X"),
    **dict.fromkeys("ndmin N M k n offset axis1 axis2 num decimals ddof bins0 minlength deg0 rowvar0 start0 kth0".split(), "i"),
    **dict.fromkeys("keepdims copy endpoint retstep equal_nan return_index return_inverse return_counts subok overwrite_input "
                    "density bias rowvar invert assume_unique sparse hermitian compute_uv full_matrices sorted increasing stable "
                    "wrap discont0 strict verbose writeable writeable_flag".split(), "b"),
    **dict.fromkeys("rtol atol".split(), "a"),
    **dict.fromkeys("order kind mode side casting method indexing err_msg UPLO sep".split(), "s"),
    **dict.fromkeys(["dtype"], "D"),
    **dict.fromkeys(["shape", "newshape", "new_shape", "size"], "S"),
    **dict.fromkeys(["out"], "o"),
    "reps": "S", "shift": "X", "bins": "a", "range": "q", "sorter": "q",
    "indices_or_sections": "a", "ord": "q", "rcond": "q", "tol": "q", "cov": "b", "fweights": "q", "aweights": "q",
}


def wire(given, kinds, keep):
    """Pattern and values of the given arguments."""
    names, values = [], []
    for name, value in given.items():
        kind = kinds.get(name) if kinds else None
        if kind is None:
            kind = BY_PARAMETER.get(name)
            if kind is None:
                raise NotImplementedError(f"the argument {name!r} is not emulated here (see the coverage page)")
        tag, sent = KINDS[kind](value, keep)
        names.append(f"{name}:{tag}")
        values.append(sent)
    return ",".join(names), values


def run(key, given, kinds=None):
    """Calls the core's row `key` with the given arguments."""
    keep = []
    pattern, values = wire(given, kinds, keep)
    return call(key, pattern, *values)
