"""What PyTorch's argument parser accepts for each parameter type.

A check returns True, False, or 0 (the first element of a list was wrong). Checks that look at a value and not only
at its type set VALUE_READ[0], so that the parser does not remember the decision. Classes come from `env`.
"""
import warnings
from operator import index as to_index

VALUE_READ = [False]
INT_LISTS = ("IntArrayRef", "SymIntArrayRef")


class _Nothing:
    """Stands for a class that is not bound yet; nothing is an instance of it."""


class Env:
    """Classes and hooks of the emulation, set by torch_args.bind(...)."""

    Tensor = dtype = device = layout = memory_format = Generator = Storage = ndarray = _Nothing
    np_integer = np_floating = np_complexfloating = np_bool = _Nothing
    static_types = {}  # class -> the name C gives it ("numpy.ndarray"), where the rule of tp_name is wrong

    @staticmethod
    def warn(category, message):
        warnings.warn(message, category, stacklevel=4)

    @staticmethod
    def tensor_facts(t):
        """(number of dimensions, number of elements, requires_grad, dtype name) of a tensor."""
        return t.dim(), t.numel(), t.requires_grad, str(t.dtype).rpartition(".")[2]

    @staticmethod
    def encode_object(name, value):
        """(tag, value) of a `PyObject*` argument such as the data of torch.tensor."""
        return "o", tp_name(value)

    def ready(self):
        self.np_scalars = (self.np_integer, self.np_floating, self.np_complexfloating, self.np_bool)
        self.ints = (int, self.np_integer)
        self.scalars = (int, float, complex, *self.np_scalars)


env = Env()
env.ready()

_INTEGRAL = {"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"}
_TORCH_STATIC = {"dtype", "device", "Size", "layout", "memory_format", "qscheme", "finfo", "iinfo", "Stream", "Event"}
_LIBRARY_STATIC = {
    ("collections", "OrderedDict"): "collections.OrderedDict", ("collections", "deque"): "collections.deque",
    ("collections", "defaultdict"): "collections.defaultdict", ("datetime", "datetime"): "datetime.datetime",
    ("datetime", "date"): "datetime.date", ("datetime", "timedelta"): "datetime.timedelta",
    ("itertools", "count"): "itertools.count", ("itertools", "chain"): "itertools.chain",
    ("array", "array"): "array.array", ("functools", "partial"): "functools.partial",
}


def tp_name(value):
    """The name that C sees: 'int', 'Tensor', 'numpy.ndarray', 'torch.dtype'."""
    cls = type(value)
    known = env.static_types.get(cls)
    if known is not None:
        return known
    module = cls.__module__
    if module == "builtins":
        return cls.__name__
    if module == "numpy":
        return _dtype_class(value) if cls.__name__ == "dtype" else f"numpy.{cls.__name__}"
    if module == "numpy.dtypes":
        return f"numpy.dtypes.{cls.__name__}"
    if module == "torch" and cls.__name__ in _TORCH_STATIC:
        return f"torch.{cls.__name__}"
    return _LIBRARY_STATIC.get((module, cls.__name__), cls.__name__)


def _dtype_class(dtype):
    """NumPy has one class for each dtype: numpy.dtypes.Float32DType."""
    kinds = {"S": "Bytes", "U": "Str", "V": "Void", "M": "DateTime64", "m": "TimeDelta64"}
    name = kinds.get(dtype.kind) or dtype.name.capitalize().replace("Uint", "UInt")
    return f"numpy.dtypes.{name}DType"


def class_of(sequence):
    """The form of a list or tuple: what all elements are; False when only its elements can tell."""
    if not sequence:
        return (type(sequence),)
    kind = type(sequence[0])
    if kind is not int and not issubclass(kind, env.Tensor):
        return False
    for item in sequence:
        if type(item) is not kind:
            return False
    return type(sequence), kind


def is_index(value):
    if isinstance(value, bool):
        return False
    if isinstance(value, env.ints):
        return True
    if isinstance(value, env.Tensor):
        VALUE_READ[0] = True
        _, count, _, dtype = env.tensor_facts(value)
        return count == 1 and (dtype in _INTEGRAL or dtype == "bool")
    if hasattr(type(value), "__index__"):
        VALUE_READ[0] = True
        try:
            to_index(value)
        except Exception:
            return False
        return True
    return False


def _tensor(value, p, n):
    return isinstance(value, env.Tensor)


def _tensor_or_number(value, p, n):
    return isinstance(value, env.Tensor) or isinstance(value, env.scalars)


def _plain_tensor(value, integral):
    VALUE_READ[0] = True
    dims, _, grad, dtype = env.tensor_facts(value)
    return dims == 0 and not grad and (not integral or dtype in _INTEGRAL)


def _scalar(value, p, n):
    return isinstance(value, env.scalars) or (isinstance(value, env.Tensor) and _plain_tensor(value, False))


def _complex(value, p, n):
    return isinstance(value, (float, int, complex)) or (isinstance(value, env.Tensor) and _plain_tensor(value, False))


def _double(value, p, n):
    return isinstance(value, (float, int, *env.np_scalars)) or (isinstance(value, env.Tensor) and _plain_tensor(value, False))


def _int64(value, p, n):
    if isinstance(value, bool):
        return False
    return isinstance(value, env.ints) or (isinstance(value, env.Tensor) and _plain_tensor(value, True))


def _symint(value, p, n):
    return is_index(value)


def _int_list(value, p, n):
    if isinstance(value, (tuple, list)):
        if not value or is_index(value[0]):
            return True
        return 0
    return p.size > 0 and is_index(value)


def _tensor_list(value, p, n):
    if not isinstance(value, (tuple, list)):
        return False
    for i, item in enumerate(value):
        if not isinstance(item, env.Tensor):
            raise TypeError(f"expected Tensor as element {i} in argument {n}, but got {tp_name(item)}")
    return True


def _float_list(value, p, n):
    return isinstance(value, (tuple, list)) and (not value or isinstance(value[0], env.scalars))


def _scalar_list(value, p, n):
    return isinstance(value, (tuple, list)) and all(isinstance(v, env.scalars) for v in value)


def _string(value, p, n):
    return isinstance(value, (str, bytes))


def _of(name):
    return lambda value, p, n: isinstance(value, getattr(env, name))


PYTHON_DTYPES = {float: "float64", int: "int64", bool: "bool", complex: "complex128"}

CHECKS = {
    "Tensor": _tensor, "TensorOrNumber": _tensor_or_number, "Scalar": _scalar, "complex": _complex, "double": _double,
    "int64_t": _int64, "SymInt": _symint, "IntArrayRef": _int_list, "SymIntArrayRef": _int_list, "TensorList": _tensor_list,
    "c10::List<::std::optional<Tensor>>": _tensor_list, "ArrayRef<double>": _float_list, "ScalarList": _scalar_list,
    "Generator": _of("Generator"), "Storage": _of("Storage"), "Layout": _of("layout"), "MemoryFormat": _of("memory_format"),
    "bool": lambda value, p, n: value is True or value is False,
    "PyObject*": lambda value, p, n: True,
    "ScalarType": lambda value, p, n: isinstance(value, env.dtype) or (isinstance(value, type) and _python_dtype(value)),
    "Device": lambda value, p, n: isinstance(value, (str, bytes, env.device)) or _int64_exact(value),
    "std::string": _string, "c10::string_view": _string,
    "Stream": lambda value, p, n: False, "QScheme": lambda value, p, n: False, "DispatchKeySet": lambda value, p, n: False,
}

TYPE_NAMES = {
    "Tensor": "Tensor", "Scalar": "Number", "complex": "complex", "double": "float", "int64_t": "int", "SymInt": "int",
    "IntArrayRef": "tuple of ints", "SymIntArrayRef": "tuple of ints", "TensorList": "tuple of Tensors",
    "c10::List<::std::optional<Tensor>>": "tuple of Tensors", "ArrayRef<double>": "tuple of floats", "ScalarList": "tuple of Scalars",
    "Generator": "torch.Generator", "Storage": "torch.Storage", "Layout": "torch.layout", "MemoryFormat": "torch.memory_format",
    "bool": "bool", "PyObject*": "object", "ScalarType": "torch.dtype", "Device": "torch.device", "std::string": "str",
    "c10::string_view": "str", "Stream": "torch.Stream",
    "QScheme": "torch.qscheme", "DispatchKeySet": "DispatchKeySet",
}


def _python_dtype(value):
    VALUE_READ[0] = True
    return value in PYTHON_DTYPES


def _int64_exact(value):
    return isinstance(value, env.ints) and not isinstance(value, bool)
