"""The operators of Tensor. Tensors and plain numbers take a short way; everything else goes through the recorded
signatures, and an argument that does not fit makes the operator answer NotImplemented, as the real one does."""

from _core import torch_args, wire
from _core.wire import call

_BIG = 9007199254740991


def _pattern(t, other):
    """The pattern and value of the right operand when it is plain, else None."""
    if t is int:
        return ("Si", other) if -_BIG <= other <= _BIG else None
    if t is float:
        return "Sf", other
    if t is bool:
        return "Sb", other
    return None


def _binary(row, key, second="other"):
    both, left = f"input:t,{second}:t", f"input:t,{second}:"
    patterns = {int: left + "Si", float: left + "Sf", bool: left + "Sb"}

    def f(self, other):
        t = type(other)
        pattern = patterns.get(t)
        if pattern is not None and (t is not int or -_BIG <= other <= _BIG):
            return call(row, pattern, self._h, other)
        if isinstance(other, torch_args.env.Tensor):
            return call(row, both, self._h, other._h)
        try:
            pattern, flat = torch_args.parse(key, (self, other), {})
        except TypeError:
            if isinstance(other, torch_args.env.ndarray):
                if row == "torch.eq":  # and not ne: Python then compares by identity
                    from ._construct import as_tensor

                    other = as_tensor(other)
                    return call(row, both, self._h, other._h)
                wire.declined = (id(self), id(other))
            return NotImplemented
        return call(row, pattern, *flat)

    f.__name__ = f.__qualname__ = key.rpartition(".")[2]
    return f


def _reflected(row, key="Tensor.mul"):
    def f(self, other):
        try:
            pattern, flat = torch_args.parse(key, (self, other), {})
        except TypeError:
            return NotImplemented
        return call(row, pattern, *flat)

    return f


def _divided(self, other):
    """`other / self`, which is `self.reciprocal() * other` in whatever way `*` takes the two."""
    try:
        pattern, flat = torch_args.parse("Tensor.mul", (self, other), {})
    except TypeError:
        return self.reciprocal() * other
    return call("core.rdiv", pattern, *flat)


def _left(name, row="core.rbinary"):
    """`number ∘ tensor` for operators without a reflected row of their own."""

    def f(self, other):
        if isinstance(other, torch_args.env.Tensor):
            return call(row, "name:s,input:t,other:t", name, self._h, other._h)
        try:
            pattern, flat = torch_args.parse("Tensor.mul", (self, other), {})
        except TypeError:
            return NotImplemented
        return call(row, "name:s," + pattern, name, *flat)

    return f


def _complement(self):
    if self.dtype.is_floating_point or self.dtype.is_complex:
        raise TypeError("~ (operator.invert) is only implemented on integer and Boolean-type tensors")
    return call("torch.bitwise_not", "input:t", self._h)


def _unary(row):
    return lambda self: call(row, "input:t", self._h)


def _rmatmul(self, other):
    if not isinstance(other, torch_args.env.Tensor):
        return NotImplemented
    return call("torch.matmul", "input:t,other:t", other._h, self._h)


def _matmul(self, other):
    if not isinstance(other, torch_args.env.Tensor):
        return NotImplemented
    return call("torch.matmul", "input:t,other:t", self._h, other._h)


_EQ = _binary("torch.eq", "Tensor.eq")


def _eq(self, other):
    """`==` alone takes arrays, where they can be tensors; `!=` does not, and says that they differ."""
    if isinstance(other, torch_args.env.ndarray):
        try:
            array = call("torch.from_numpy", "ndarray:t", other._h)
        except TypeError:
            return NotImplemented
        return call("torch.eq", "input:t,other:t", self._h, array._h)
    return _EQ(self, other)


OPERATORS = {
    "__add__": _binary("torch.add", "Tensor.add"), "__radd__": _binary("torch.add", "Tensor.add"),
    "__sub__": _binary("torch.sub", "Tensor.sub"), "__rsub__": _binary("torch.rsub", "Tensor.sub"),
    "__mul__": _binary("torch.mul", "Tensor.mul"), "__rmul__": _binary("torch.mul", "Tensor.mul"),
    "__truediv__": _binary("torch.div", "Tensor.div"), "__rtruediv__": _divided,
    "__floordiv__": _binary("torch.floor_divide", "Tensor.floor_divide"), "__rfloordiv__": _left("floor_divide"),
    "__mod__": _binary("torch.remainder", "Tensor.remainder"), "__rmod__": _left("remainder"),
    "__pow__": _binary("torch.pow", "Tensor.pow", "exponent"), "__rpow__": _reflected("core.rpow"),
    "__matmul__": _matmul, "__rmatmul__": _rmatmul,
    "__and__": _binary("torch.bitwise_and", "Tensor.__and__"), "__rand__": _binary("torch.bitwise_and", "Tensor.__and__"),
    "__or__": _binary("torch.bitwise_or", "Tensor.__or__"), "__ror__": _binary("torch.bitwise_or", "Tensor.__or__"),
    "__xor__": _binary("torch.bitwise_xor", "Tensor.__xor__"), "__rxor__": _binary("torch.bitwise_xor", "Tensor.__xor__"),
    "__lshift__": _binary("torch.bitwise_left_shift", "Tensor.bitwise_left_shift"), "__rlshift__": _left("bitwise_left_shift"),
    "__rshift__": _binary("torch.bitwise_right_shift", "Tensor.bitwise_right_shift"), "__rrshift__": _left("bitwise_right_shift"),
    "__eq__": _eq, "__ne__": _binary("torch.ne", "Tensor.ne"),
    "__lt__": _binary("torch.lt", "Tensor.lt"), "__le__": _binary("torch.le", "Tensor.le"),
    "__gt__": _binary("torch.gt", "Tensor.gt"), "__ge__": _binary("torch.ge", "Tensor.ge"),
    "__iadd__": _binary("Tensor.add_", "Tensor.add_"), "__isub__": _binary("Tensor.sub_", "Tensor.sub_"),
    "__imul__": _binary("Tensor.mul_", "Tensor.mul_"), "__itruediv__": _binary("Tensor.div_", "Tensor.div_"),
    "__ifloordiv__": _binary("Tensor.floor_divide_", "Tensor.floor_divide_"),
    "__imod__": _binary("Tensor.remainder_", "Tensor.remainder_"), "__ipow__": _binary("Tensor.pow_", "Tensor.pow_", "exponent"),
    "__iand__": _binary("Tensor.bitwise_and_", "Tensor.bitwise_and_"), "__ior__": _binary("Tensor.bitwise_or_", "Tensor.bitwise_or_"),
    "__ixor__": _binary("Tensor.bitwise_xor_", "Tensor.bitwise_xor_"),
    "__ilshift__": _binary("Tensor.bitwise_left_shift_", "Tensor.bitwise_left_shift_"),
    "__irshift__": _binary("Tensor.bitwise_right_shift_", "Tensor.bitwise_right_shift_"),
    "__neg__": _unary("torch.neg"), "__pos__": _unary("torch.positive"), "__abs__": _unary("torch.abs"), "__invert__": _complement,
}
for _name, _function in OPERATORS.items():
    _function.__name__ = _function.__qualname__ = _name
