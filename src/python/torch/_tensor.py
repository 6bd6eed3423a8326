"""torch.Tensor: attributes, indexing, conversions. Methods with recorded signatures are added at the end."""

from numbers import Number

from _core import c_type, torch_args, wire
from _core.index import index_spec
from _core.wire import call
from tables.torch_sigs import SIGNATURES

from . import _generic, _operators
from ._types import Size, device, dtype, strided


def _shape(self):
    return call("core.shape", "input:t", self._h)


c_attribute = c_type.attribute("torch._C.TensorBase")


def _attribute(row, name="", doc=""):
    return c_attribute(lambda self: call(row, "input:t", self._h), doc=doc)


def _shorthand(name):
    return c_attribute(lambda self: call("core.shorthand", "input:t,name:s", self._h, name))


class _TensorMeta(type):
    """`isinstance(x, torch.FloatTensor)` asks the dtype; that is in _typed.py. Here only the class's name."""


class Tensor(metaclass=_TensorMeta):
    """https://docs.pytorch.org/docs/2.13/tensors.html"""

    __module__ = "torch"
    # The judge reads the handle out of this slot, past every attribute that a program can replace.
    __slots__ = ("_h", "__dict__", "__weakref__")
    __array_priority__ = 1000
    __torch_function__ = classmethod(lambda cls, func, types, args=(), kwargs=None: func(*args, **(kwargs or {})))

    def __new__(cls, *args, **kwargs):
        from ._construct import legacy

        return legacy(cls, args, kwargs)

    def __init__(self, *args, **kwargs):
        pass

    # --- what it is
    shape = c_attribute(_shape)
    dtype = _attribute("core.dtype")
    device = _attribute("core.device")
    layout = c_attribute(lambda self: strided)
    ndim = c_attribute(lambda self: call("Tensor.dim", "input:t", self._h))
    is_leaf = _attribute("core.is_leaf")
    grad_fn = _attribute("core.grad_fn")
    output_nr = _attribute("core.output_nr")
    retains_grad = _attribute("core.retains_grad")
    _version = _attribute("core.version")
    _base = _attribute("core.base")
    itemsize = _attribute("Tensor.element_size")
    is_cuda = c_attribute(lambda self: self.device.type == "cuda")
    is_meta = c_attribute(lambda self: self.device.type == "meta")
    is_cpu = c_attribute(lambda self: self.device.type == "cpu")
    T = _shorthand("T")
    mT = _shorthand("mT")
    H = _shorthand("H")
    mH = _shorthand("mH")
    real = c_attribute(
        lambda self: call("torch.real", "input:t", self._h),
        lambda self, value: self.real.copy_(value if isinstance(value, Tensor) else _scalar(value, self)) and None)
    imag = c_attribute(
        lambda self: call("torch.imag", "input:t", self._h),
        lambda self, value: self.imag.copy_(value if isinstance(value, Tensor) else _scalar(value, self)) and None)
    is_sparse = is_quantized = is_mkldnn = is_mps = is_xpu = is_nested = is_vulkan = is_xla = is_ipu = is_maia = is_mtia = is_sparse_csr = c_attribute(lambda self: False)
    name = c_attribute(lambda self: None)
    volatile = c_attribute(lambda self: False)
    _backward_hooks = None

    @c_attribute
    def nbytes(self):
        return self.numel() * self.itemsize

    @c_attribute
    def requires_grad(self):
        return call("core.requires_grad", "input:t", self._h)

    @requires_grad.setter
    def requires_grad(self, on):
        if not isinstance(on, bool):
            raise RuntimeError("requires_grad must be a bool")
        if on and not (self.dtype.is_floating_point or self.dtype.is_complex):
            raise RuntimeError("only Tensors of floating point and complex dtype can require gradients")
        call("core.set_requires_grad", "input:t,on:b", self._h, on)

    @c_attribute
    def data(self):
        return _like_class(call("core.data", "input:t", self._h), self)

    @data.setter
    def data(self, value):
        if not isinstance(value, Tensor):
            raise TypeError(f"Variable data has to be a tensor, but got {torch_args_name(value)}")
        call("core.set_data", "input:t,data:t", self._h, value._h)

    @c_attribute
    def grad(self):
        out = call("core.grad", "input:t", self._h)
        if out is None and not self.requires_grad or out is None and not self.is_leaf and not self.retains_grad:
            _warn_non_leaf(self)
        return out

    @grad.setter
    def grad(self, value):
        if value is None:
            call("core.set_grad", "input:t,grad:n", self._h, None)
            return
        if not isinstance(value, Tensor):
            raise TypeError(f"assigned grad expected to be a Tensor or None but got grad of type {torch_args_name(value)}")
        if value is self:
            raise RuntimeError("can't assign Variable as its own grad")
        call("core.set_grad", "input:t,grad:t", self._h, value._h)

    @grad.deleter
    def grad(self):
        self.grad = None

    # --- conversions to Python
    def __bool__(self):
        return call("torch.is_nonzero", "input:t", self._h)

    def _number(self):
        if self.numel() != 1:
            raise ValueError("only one element tensors can be converted to Python scalars")
        if self.requires_grad and wire.call("grad.mode", ""):
            from ._warn import known

            known("scalar-of-grad")
        return call("Tensor.item", "input:t", self._h)

    def __float__(self):
        return float(_no_complex(self._number(), "float"))

    def __int__(self):
        return int(_no_complex(self._number(), "int"))

    def __complex__(self):
        return complex(self._number())

    def __index__(self):
        if self.numel() != 1 or self.dtype.is_floating_point or self.dtype.is_complex:
            raise TypeError("only integer tensors of a single element can be converted to an index")
        return int(call("Tensor.item", "input:t", self._h))

    def __len__(self):
        shape = call("core.shape", "input:t", self._h)
        if not shape:
            raise TypeError("len() of a 0-d tensor")
        return shape[0]

    def __iter__(self):
        if self.dim() == 0:
            raise TypeError("iteration over a 0-d tensor")
        return iter(call("torch.unbind", "input:t", self._h))

    def __reversed__(self):
        return self if self.dim() == 0 else self.flip(0)

    def __contains__(self, element):
        if isinstance(element, (Tensor, Number)):
            return bool((element == self).any().item())
        raise RuntimeError(
            f"Tensor.__contains__ only supports Tensor or scalar, but you passed in a {type(element)}.")

    def __hash__(self):
        return id(self)

    def __format__(self, spec):
        if self.dim() == 0 and not self.is_meta and type(self) is Tensor:
            return self.item().__format__(spec)
        return object.__format__(self, spec)

    def __repr__(self, *, tensor_contents=None):
        from .nn.parameter import Parameter

        cls = type(self)
        if cls is Tensor or cls is Parameter:
            return call("core.repr", "input:t", self._h) if cls is Tensor else "Parameter containing:\n" + call(
                "core.repr", "input:t", self._h)
        return call("core.repr", "input:t,prefix:s", self._h, f"{cls.__name__}(")

    __str__ = object.__str__

    def __dir__(self):
        return sorted(set(object.__dir__(self)))

    # --- indexing
    def __getitem__(self, index):
        index = _plain_index(index)  # kept alive: the text names its tensors by handle
        return call("core.getitem", "input:t,index:x", self._h, index_spec(index))

    def __setitem__(self, index, value):
        tag, flat = _value(value, self)
        index = _plain_index(index)
        call("core.setitem", f"input:t,index:x,value:{tag}", self._h, index_spec(index), flat)

    def __delitem__(self, index):
        raise TypeError("Tensor does not support deleting items")

    # --- copies and pickles
    def __deepcopy__(self, memo):
        if not self.is_leaf:
            raise RuntimeError(
                "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  If you "
                "were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, see "
                "https://github.com/pytorch/pytorch/pull/103001")
        if id(self) in memo:
            return memo[id(self)]
        plain = self.detach()
        out = call("torch.clone", "input:t", plain._h)
        out.__class__ = type(self)
        if self.requires_grad:
            out.requires_grad_()
        if self.grad is not None:
            out.grad = self.grad.__deepcopy__(memo)
        out.__dict__.update({k: v for k, v in self.__dict__.items() if k != "_h"})
        memo[id(self)] = out
        return out

    def __copy__(self):
        from ._construct import alias

        out = alias(self, type(self))
        out.__dict__.update({k: v for k, v in self.__dict__.items() if k != "_h"})
        return out

    def __reduce_ex__(self, protocol):
        from ._serialize import rebuild, reduced

        return rebuild, reduced(self)

    def __setstate__(self, state):
        self.__dict__.update(state)

    # --- autograd
    def backward(self, gradient=None, retain_graph=None, create_graph=False, inputs=None):
        """https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.backward.html"""
        from .autograd import backward

        backward(self, gradient, retain_graph, create_graph, inputs=inputs)

    def register_hook(self, hook):
        from .autograd._hooks import tensor_hook

        return tensor_hook(self, hook)

    def register_post_accumulate_grad_hook(self, hook):
        from .autograd._hooks import accumulate_hook

        return accumulate_hook(self, hook)

    def retain_grad(self):
        call("Tensor.retain_grad", "input:t", self._h)

    def detach(self):
        return _like_class(call("Tensor.detach", "input:t", self._h), self)

    def _is_view(self):
        return self._base is not None

    def is_shared(self):
        return call("core.is_shared", "input:t", self._h)

    def share_memory_(self):
        return call("core.share_memory", "input:t", self._h)

    def is_inference(self):
        return call("core.is_inference", "input:t", self._h)

    def is_conj(self):
        return call("core.is_conj", "input:t", self._h)

    def is_neg(self):
        return call("core.is_neg", "input:t", self._h)

    def resolve_conj(self):
        return call("torch.resolve_conj", "input:t", self._h)

    def resolve_neg(self):
        return call("torch.resolve_neg", "input:t", self._h)

    def dim_order(self):
        return tuple(sorted(range(self.dim()), key=lambda d: -self.stride(d)))

    def type(self, dtype=None, non_blocking=False, **kwargs):
        from ._typed import convert

        return convert(self, dtype)

    def new_tensor(self, data, *, dtype=None, device=None, requires_grad=False, layout=None, pin_memory=False):
        from ._construct import tensor

        return tensor(data, dtype=dtype or self.dtype, device=device or self.device, requires_grad=requires_grad)

    def new(self, *args, **kwargs):
        from ._typed import legacy_new

        return legacy_new(self, args, kwargs)

    def split(self, split_size, dim=0):
        if isinstance(split_size, Tensor):
            split_size = int(split_size)
        if isinstance(split_size, int):
            return call("torch.split", "input:t,split_size:i,dim:i", self._h, split_size, dim)
        return call("torch.split", "input:t,split_sizes:I,dim:i", self._h, ",".join(str(int(n)) for n in split_size), dim)

    def get_device(self):
        return -1 if self.device.type in ("cpu", "meta") else self.device.index or 0

    def has_names(self):
        return False

    def is_coalesced(self):
        raise RuntimeError("is_coalesced expected sparse coordinate tensor layout but got Strided")

    def storage(self):
        from .storage import typed_storage

        return typed_storage(self)

    def untyped_storage(self):
        from .storage import untyped_storage

        return untyped_storage(self)

    def numpy(self, *, force=False):
        """https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.numpy.html"""
        if force:
            return call("Tensor.numpy", "input:t,force:b", self._h, True)
        return call("Tensor.numpy", "input:t", self._h)

    def __array__(self, dtype=None):
        if dtype is None:
            return self.numpy()
        return self.numpy().astype(dtype, copy=False)

    def __array_wrap__(self, array):
        from ._construct import from_numpy

        if array.dtype == bool:
            array = array.astype("uint8")
        return from_numpy(array)

    def __dlpack__(self, *, stream=-1, max_version=None, dl_device=None, copy=None):
        from ._construct import dlpack

        return dlpack(self, copy)

    def __dlpack_device__(self):
        return (1, 0) if self.device.type == "cpu" else (2, self.device.index or 0)


def _no_complex(x, kind):
    if isinstance(x, complex):
        raise RuntimeError(f"value cannot be converted to type {'double' if kind == 'float' else 'int64_t'} without overflow") if x.imag else None
        return x.real
    return x


def torch_args_name(value):
    from _core.torch_args_types import tp_name

    return tp_name(value)


def _warn_non_leaf(self):
    if self.requires_grad and not self.is_leaf:
        from ._warn import known

        known("grad-of-non-leaf")


def _like_class(out, like):
    if type(like) is not Tensor and type(like).__name__ != "Parameter":
        out.__class__ = type(like)
    return out


def _scalar(value, like):
    from ._construct import tensor

    return tensor(value)


def _sequence_index(index):
    """As `treatSequenceAsTuple`: a list with slices, None, `...` or tensors in it counts as a tuple, with a warning.
    Lists of lists of numbers are told apart by the core."""
    from ._warn import known

    if isinstance(index, str):
        if index:
            known("sequence-as-tuple")
        return index
    if len(index) < 32:
        for item in index:
            if isinstance(item, (slice, Tensor)):
                known("sequence-as-tuple")
                return tuple(map(_plain_index, index))
            if item is None or item is Ellipsis:
                known("sequence-with-none")
                return tuple(map(_plain_index, index))
    return index


def _plain_index(index):
    """NumPy arrays as indices become tensors; ranges and other sequences become lists."""
    if type(index) is tuple:
        return tuple(map(_plain_index, index))
    if isinstance(index, (list, str)):
        index = _sequence_index(index)
    if isinstance(index, (int, slice, Tensor, list, tuple)) or index is None or index is Ellipsis:
        return index
    if isinstance(index, torch_args.env.np_scalars):
        if isinstance(index, torch_args.env.np_integer):
            return int(index)
        raise IndexError("only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices "
                         f"(got {torch_args_name(index)})")
    if hasattr(index, "__array_interface__") or type(index).__name__ == "ndarray":
        from ._construct import tensor

        out = tensor(index)
        return out if index.dtype.kind == "b" or index.dtype == "u1" else out.long()
    if isinstance(index, (range, set)):
        return list(index)
    return index


def _value(value, self):
    """How the right side of `x[...] = value` crosses: a tensor, a number, or the name of what cannot be assigned."""
    t = type(value)
    if t is int:
        return ("Si", value) if -(1 << 53) < value < 1 << 53 else ("Si", value)
    if t is float:
        return "Sf", value
    if t is bool:
        return "Sb", value
    if isinstance(value, Tensor):
        return "t", value._h
    if t is complex:
        return "Sc", f"{value.real!r},{value.imag!r}"
    if isinstance(value, (torch_args.env.np_integer, float, complex)):
        return _value(value.item(), self)
    return "o", torch_args_name(value)


def _install():
    for name, f in _operators.OPERATORS.items():
        setattr(Tensor, name, f)
    Tensor.__hash__ = lambda self: id(self)
    Tensor.__rdiv__ = Tensor.__rtruediv__
    for key in SIGNATURES:
        head, _, name = key.rpartition(".")
        if head in ("Tensor", "TensorBase") and name not in Tensor.__dict__:
            setattr(Tensor, name, _generic.function(key, f"Tensor.{name}"))


_install()


def _make(handle):
    return wire.adopt(object.__new__(Tensor), handle)


wire.register(0, _make)
__all__ = ["Tensor", "Size", "device", "dtype"]
