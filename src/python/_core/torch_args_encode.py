"""How the arguments that PyTorch's parser bound cross the boundary: one tag and one flat value each.

An encoder of the flat value is kept with it, for the next call of the same form. What does not fit a C++ number raises
the real errors here, as unpacking does there.
"""
from operator import attrgetter
from operator import index as to_index

from .literal import literal
from .torch_args_types import INT_LISTS, PYTHON_DTYPES, VALUE_READ, env, is_index, tp_name


def int64(value):
    """A C++ int64_t of a Python int, a NumPy integer, an object with __index__ or a tensor of one element."""
    number = to_index(value)
    if not -(1 << 63) <= number < 1 << 63:
        raise ValueError("Overflow when unpacking long long")
    return number


def plain_scalar(value):
    """int, float, bool or complex of a Python or NumPy scalar or a 0-d tensor, as C++ Scalar takes it."""
    if isinstance(value, env.Tensor):
        return value.item()
    if isinstance(value, bool):
        return value
    if isinstance(value, env.np_bool):  # neither a float nor an int to C++, which then reads it as a float
        return float(bool(value))
    if isinstance(value, env.ints):
        number = int(value)
        if number >= 1 << 64:
            raise OverflowError("int too big to convert")
        if number < -(1 << 63):
            raise OverflowError("can't convert negative int to unsigned")
        return number
    if isinstance(value, (complex, env.np_complexfloating)):
        return complex(value)
    return float(value)


def scalar_int(value):
    if -9007199254740991 <= value <= 9007199254740991:
        return value
    return plain_scalar(value)


def complex_text(value):
    return f"{value.real!r},{value.imag!r}"


def ints_text(sequence):
    return ",".join([str(int64(v)) for v in sequence])


def one_int(value):
    return str(int64(value))


def handles_text(sequence):
    return ",".join([str(v._h) for v in sequence])


_PLAIN_DEVICES = {"cpu", "cuda", "cuda:0", "meta"}


def device_text(value):
    if isinstance(value, env.ints):
        return f"cuda:{int(value)}"
    text = string(value)
    if text not in _PLAIN_DEVICES:
        env.device(text)  # words what is wrong with it
    return text


def double(value):
    return float(value.real if isinstance(value, env.np_complexfloating) else value)


def string(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def dtype_name(value):
    return str(value).rpartition(".")[2]


_BY_TYPE = {int: ("Si", scalar_int), float: ("Sf", float), bool: ("Sb", bool), complex: ("Sc", complex_text)}
_SCALAR_KINDS = ("Scalar", "TensorOrNumber", "Tensor", "complex")


def _unpack_ints(function, p, value):
    out = []
    for i, item in enumerate(value):
        if type(item) is not int and not isinstance(item, bool) and not is_index(item):
            raise TypeError(
                f"{function}(): argument '{p.name}' failed to unpack the object at pos {i + 1} with error "
                f'"type must be tuple of ints,but got {tp_name(item)}"')
        try:
            out.append(str(int64(item)))
        except ValueError as error:
            raise TypeError(
                f"{function}(): argument '{p.name}' failed to unpack the object at pos {i + 1} with error \"{error}\"") from None
    return ",".join(out)


def encode(function, p, value):
    """(tag, flat value, encoder) of a bound argument; encoder None = not to be remembered, tag None = leave it out."""
    kind = p.kind
    if kind in _SCALAR_KINDS:
        if kind == "Tensor" and isinstance(value, env.Tensor):
            return "t", value._h, attrgetter("_h")
        exact = _BY_TYPE.get(type(value))
        if exact is None:
            VALUE_READ[0] = True
            value = plain_scalar(value)
            exact = _BY_TYPE[type(value)]
        return exact[0], exact[1](value), exact[1]
    if kind in INT_LISTS:
        if isinstance(value, (tuple, list)):
            return "I", _unpack_ints(function, p, value), ints_text
        return "I", one_int(value), one_int
    if kind in ("int64_t", "SymInt"):
        return "i", int64(value), int64
    if kind == "double":
        if isinstance(value, env.Tensor):
            value = value.item()
        return "f", double(value), double
    if kind in ("TensorList", "c10::List<::std::optional<Tensor>>"):
        return "T", handles_text(value), handles_text
    if kind == "bool":
        return "b", value, bool
    if kind == "ScalarType":
        if isinstance(value, type):
            return "d", PYTHON_DTYPES[value], None
        return "d", dtype_name(value), dtype_name
    if kind == "Device":
        return "v", device_text(value), device_text
    if kind in ("std::string", "c10::string_view"):
        return "s", string(value), string
    VALUE_READ[0] = True
    return _encode_rare(p, value)


def _encode_rare(p, value):
    kind = p.kind
    if kind in ("Layout", "MemoryFormat"):
        name = dtype_name(value)
        return (None if name in ("strided", "preserve_format") else "s"), name, None
    if kind in ("Generator", "Storage"):
        return "t", value._h, None
    if kind == "PyObject*":
        return (*env.encode_object(p.name, value), None)
    if kind in ("ArrayRef<double>", "ScalarList"):
        return "L", literal([plain_scalar(v) for v in value]), None
    return "o", tp_name(value), None
