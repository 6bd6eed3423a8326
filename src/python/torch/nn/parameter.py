"""torch.nn.Parameter and Buffer."""

from _core.wire import call

from .._tensor import Tensor


class _ParameterMeta(type(Tensor)):
    def __instancecheck__(cls, x):
        return type.__instancecheck__(cls, x) or (isinstance(x, Tensor) and getattr(x, "_is_param", False))


class Parameter(Tensor, metaclass=_ParameterMeta):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.parameter.Parameter.html"""

    __module__ = "torch.nn.parameter"

    def __new__(cls, data=None, requires_grad=True):
        if data is None:
            from .._construct import tensor

            data = tensor([])
        if not isinstance(data, Tensor):
            data = data.detach()  # what is no tensor has no such method, and says so
        out = call("Tensor.detach", "input:t", data._h)
        out.__class__ = cls
        if requires_grad:
            call("core.set_requires_grad", "input:t,on:b", out._h, True)
        return out

    def __deepcopy__(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        out = type(self)(self.data.clone(), self.requires_grad)
        memo[id(self)] = out
        return out

    def __repr__(self):
        return "Parameter containing:\n" + call("core.repr", "input:t", self._h)

    def __reduce_ex__(self, protocol):
        from .._serialize import rebuild_parameter

        return rebuild_parameter, (self.data, self.requires_grad)


class Buffer(Tensor):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.parameter.Buffer.html"""

    __module__ = "torch.nn.parameter"

    def __new__(cls, data=None, *, persistent=True):
        if data is None:
            from .._construct import tensor

            data = tensor([])
        out = call("Tensor.detach", "input:t", data._h)
        out.persistent = persistent
        out._is_buffer = True
        return out
