"""Functions of torch that PyTorch writes in Python, and those that answer about types and modes."""

from _core import wire
from _core.wire import call

from ._tensor import Tensor
from ._types import DTYPES, Size, device_name, dtype
from .autograd.grad_mode import _Decorator


def is_tensor(obj, /):
    return isinstance(obj, Tensor)


def is_storage(obj, /):
    from .storage import TypedStorage, UntypedStorage

    return isinstance(obj, (TypedStorage, UntypedStorage))


def typename(obj, /):
    if isinstance(obj, Tensor):
        return obj.type()
    cls = obj if isinstance(obj, type) else type(obj)
    module = cls.__module__
    return cls.__qualname__ if module in ("builtins", "__builtin__") else f"{module}.{cls.__qualname__}"


def numel(input):
    return input.numel()


def get_default_dtype():
    return wire.call("core.default_dtype", "")


def set_default_dtype(d, /):
    if not isinstance(d, dtype):
        raise TypeError(f"invalid dtype object: only floating-point types are supported as the default type")
    wire.call("core.default_dtype", "dtype:d", d._name)


def set_default_tensor_type(t, /):
    name = t if isinstance(t, str) else f"torch.{t.__name__}"
    kinds = {"torch.FloatTensor": "float32", "torch.DoubleTensor": "float64", "torch.HalfTensor": "float16"}
    if name not in kinds:
        raise TypeError("only floating-point types are supported as the default type")
    wire.call("core.default_dtype", "dtype:d", kinds[name])


def get_default_device():
    out = wire.call("core.default_device", "")
    if out.type == "cuda":
        wire.call("cuda.need", "")
    return out


def set_default_device(device):
    wire.call("core.default_device", "device:s", "cpu" if device is None else device_name(device))


def is_grad_enabled():
    return call("grad.mode", "")


def is_anomaly_enabled():
    return call("grad.anomaly", "")[0]


def is_anomaly_check_nan_enabled():
    mode, check_nan = call("grad.anomaly", "")
    return mode and check_nan


def is_inference_mode_enabled():
    return call("grad.inference", "")


def promote_types(type1, type2):
    return call("torch.promote_types", "type1:d,type2:d", type1._name, type2._name)


def can_cast(from_, to):
    return call("torch.can_cast", "from_:d,to:d", from_._name, to._name)


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, profile=None, sci_mode=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.set_printoptions.html"""
    pattern, flat = [], []
    for name, value, tag in (("precision", precision, "f"), ("threshold", threshold, "f"), ("edgeitems", edgeitems, "f"),
                             ("linewidth", linewidth, "f"), ("profile", profile, "s"), ("sci_mode", sci_mode, "b")):
        if value is not None:
            pattern.append(f"{name}:{tag}")
            flat.append(float(value) if tag == "f" else value)
    call("torch.set_printoptions", ",".join(pattern), *flat)


class printoptions(_Decorator):
    """Print options for one block."""

    def __init__(self, **kwargs):
        self._wanted = kwargs

    def __enter__(self):
        names = ("precision", "threshold", "edgeitems", "linewidth", "sci_mode")
        self._before = dict(zip(names, call("core.printoptions", "")))
        set_printoptions(**self._wanted)

    def __exit__(self, *exc):
        set_printoptions(**self._before)

    def clone(self):
        return printoptions(**self._wanted)


def get_printoptions():
    names = ("precision", "threshold", "edgeitems", "linewidth", "sci_mode")
    return dict(zip(names, call("core.printoptions", "")))


def split(tensor, split_size_or_sections, dim=0):
    return tensor.split(split_size_or_sections, dim)


def _tensors(args):
    return list(args[0]) if len(args) == 1 and isinstance(args[0], (list, tuple)) else list(args)


def meshgrid(*tensors, indexing=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.meshgrid.html"""
    handles = ",".join(str(t._h) for t in _tensors(tensors))
    if indexing is None:
        return tuple(call("torch.meshgrid", "tensors:T", handles))
    return tuple(call("torch.meshgrid", "tensors:T,indexing:s", handles, indexing))


def broadcast_tensors(*tensors):
    """https://docs.pytorch.org/docs/2.13/generated/torch.broadcast_tensors.html"""
    given = _tensors(tensors)
    shape = broadcast_shapes(*[t.shape for t in given])
    return tuple(t.expand(shape) for t in given)


def broadcast_shapes(*shapes):
    """https://docs.pytorch.org/docs/2.13/generated/torch.broadcast_shapes.html"""
    shapes = [(s,) if isinstance(s, int) else tuple(s) for s in shapes]
    rank = max((len(s) for s in shapes), default=0)
    out = [1] * rank
    for index, s in enumerate(shapes):
        for k, n in enumerate(reversed(s)):
            at = rank - 1 - k
            if n != 1 and out[at] not in (1, n):
                raise RuntimeError(
                    f"Attempting to broadcast a dimension of length {n} at {-1 - k}! Mismatching argument at index {index} had {s}; but expected "
                    f"shape should be broadcastable to {out}")
            if n != 1:
                out[at] = n
    return Size(out)


def atleast_1d(*tensors):
    return _atleast(tensors, lambda t: t.reshape(1) if t.dim() == 0 else t)


def atleast_2d(*tensors):
    return _atleast(tensors, lambda t: t.reshape(1, 1) if t.dim() == 0 else t.unsqueeze(0) if t.dim() == 1 else t)


def atleast_3d(*tensors):
    return _atleast(tensors, lambda t: t.reshape(1, 1, 1) if t.dim() == 0 else t.unsqueeze(0).unsqueeze(-1) if t.dim() == 1 else
                    t.unsqueeze(-1) if t.dim() == 2 else t)


def _atleast(tensors, widen):
    given = _tensors(tensors)
    out = tuple(map(widen, given))
    return out[0] if len(tensors) == 1 and isinstance(tensors[0], Tensor) else out


def result_type(a, b):
    """https://docs.pytorch.org/docs/2.13/generated/torch.result_type.html"""
    from _core import torch_args

    pattern, flat = torch_args.parse("torch.result_type", (a, b), {})
    return call("torch.result_type", pattern, *flat)


def compile(model=None, **kwargs):
    """Returns the function as it is: the emulation has nothing to compile."""
    if model is None:
        return lambda f: f
    return model


def is_deterministic_algorithms_warn_only_enabled():
    return _deterministic[0] and _deterministic[1]


_deterministic = [False, False]


def use_deterministic_algorithms(mode, *, warn_only=False):
    """Remembered only: every algorithm here is deterministic."""
    _deterministic[:] = bool(mode), bool(warn_only)


def are_deterministic_algorithms_enabled():
    return _deterministic[0]


def set_float32_matmul_precision(precision):
    return None


def get_float32_matmul_precision():
    return "highest"


def get_num_threads():
    return 1


def set_num_threads(n):
    return None


def norm(input, p="fro", dim=None, keepdim=False, out=None, dtype=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.norm.html"""
    if isinstance(p, str) and p not in ("fro", "nuc"):
        raise RuntimeError(f"norm(): unsupported norm order {p}")
    pattern, flat = ["input:t"], [input._h]
    if p is not None:
        pattern.append("p:s" if isinstance(p, str) else "p:f")
        flat.append(p if isinstance(p, str) else float(p))
    if dim is not None:
        pattern.append("dim:I")
        flat.append(",".join(map(str, dim if isinstance(dim, (tuple, list)) else (dim,))))
    if keepdim:
        pattern.append("keepdim:b")
        flat.append(True)
    if dtype is not None:
        pattern.append("dtype:d")
        flat.append(dtype._name)
    result = call("core.norm", ",".join(pattern), *flat)
    return result if out is None else out.copy_(result)


def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.unique.html"""
    pattern, flat = "input:t,return_inverse:b,return_counts:b", [input._h, return_inverse, return_counts]
    if dim is not None:
        pattern, flat = pattern + ",dim:i", [*flat, dim]
    return call("core.unique", pattern, *flat)


def unique_consecutive(input, return_inverse=False, return_counts=False, dim=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.unique_consecutive.html"""
    pattern, flat = "input:t,return_inverse:b,return_counts:b", [input._h, return_inverse, return_counts]
    if dim is not None:
        pattern, flat = pattern + ",dim:i", [*flat, dim]
    return call("core.unique_consecutive", pattern, *flat)


def unravel_index(indices, shape):
    """https://docs.pytorch.org/docs/2.13/generated/torch.unravel_index.html"""
    dims = (shape,) if isinstance(shape, int) else tuple(shape)
    return call("core.unravel_index", "indices:t,shape:I", indices._h, ",".join(map(str, dims)))


def einsum(*args):
    """https://docs.pytorch.org/docs/2.13/generated/torch.einsum.html"""
    if len(args) < 2:
        raise ValueError(
            "einsum(): must specify the equation string and at least one operand, or at least one operand and its subscripts list")
    equation, operands = args[0], _tensors(args[1:])
    return call("core.einsum", "equation:s,operands:T", equation, ",".join(str(t._h) for t in operands))


def tensordot(a, b, dims=2, out=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.tensordot.html"""
    if isinstance(dims, int):
        if dims < 0:
            raise RuntimeError(f"tensordot expects dims >= 0, but got dims={dims}")
        left, right = list(range(a.dim() - dims, a.dim())), list(range(dims))
    else:
        left, right = (list(d) if isinstance(d, (tuple, list)) else [d] for d in dims)
    if a.dtype != b.dtype:
        raise RuntimeError("both inputs should have same dtype")
    for i, j in zip(left, right):
        if a.shape[i] != b.shape[j]:
            shown = (i - a.dim(), j) if isinstance(dims, int) else (i, j)
            raise RuntimeError(
                f"contracted dimensions need to match, but first has size {a.shape[i]} in dim {shown[0]} and second has size {b.shape[j]} in "
                f"dim {shown[1]}")
    left, right = [d % a.dim() for d in left], [d % b.dim() for d in right]
    keep_a, keep_b = [d for d in range(a.dim()) if d not in left], [d for d in range(b.dim()) if d not in right]
    n = 1
    for d in left:
        n *= a.shape[d]
    shape = [a.shape[d] for d in keep_a] + [b.shape[d] for d in keep_b]
    return (a.permute(keep_a + left).reshape(-1, n) @ b.permute(right + keep_b).reshape(n, -1)).reshape(shape)


def copy_(self, src, non_blocking=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.Tensor.copy_.html"""
    if not isinstance(src, Tensor):
        from _core.torch_args_types import tp_name

        raise TypeError(f"copy_(): argument 'other' (position 1) must be Tensor, not {tp_name(src)}")
    return call("Tensor.copy_", "input:t,src:t", self._h, src._h)


def resize_as(self, other):
    return self.resize_(other.shape)


def block_diag(*tensors):
    """https://docs.pytorch.org/docs/2.13/generated/torch.block_diag.html"""
    from . import zeros

    given = [t.reshape(1, -1) if t.dim() < 2 else t for t in tensors]
    out = zeros(sum(t.shape[0] for t in given), sum(t.shape[1] for t in given), dtype=given[0].dtype)
    row = column = 0
    for t in given:
        out[row:row + t.shape[0], column:column + t.shape[1]] = t
        row, column = row + t.shape[0], column + t.shape[1]
    return out


def cartesian_prod(*tensors):
    """https://docs.pytorch.org/docs/2.13/generated/torch.cartesian_prod.html"""
    from . import stack

    given = _tensors(tensors)
    return given[0] if len(given) == 1 else stack([g.reshape(-1) for g in meshgrid(*given, indexing="ij")], 1)


METHODS = {"norm": norm, "unique": unique, "unique_consecutive": unique_consecutive, "copy_": copy_, "resize_as": resize_as}

NAMES = {name: value for name, value in globals().items() if not name.startswith("_") and callable(value) and getattr(value, "__module__", "") == __name__}
for _hidden in ("copy_", "resize_as"):
    del NAMES[_hidden]
for _f in NAMES.values():
    _f.__module__ = "torch"
for _name, _f in METHODS.items():
    setattr(Tensor, _name, _f)
__all__ = ["DTYPES", "NAMES"]
