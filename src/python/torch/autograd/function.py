"""torch.autograd.Function: a learner's own forward and backward."""

from _core.wire import call

from .._tensor import Tensor
from ._hooks import remember


class FunctionCtx:
    """What forward and backward share; https://docs.pytorch.org/docs/2.13/autograd.html#context-method-mixins"""

    def __init__(self):
        self._saved = ()
        self._versions = ()
        self._dirty = ()
        self._nondiff = ()
        self._materialize = True
        self._freed = False
        self.needs_input_grad = ()

    def save_for_backward(self, *tensors):
        for t in tensors:
            if t is not None and not isinstance(t, Tensor):
                raise TypeError(
                    f"save_for_backward can only save variables, but argument {tensors.index(t)} is of type {type(t).__name__}")
        self._saved = tensors
        self._versions = tuple(None if t is None else call("grad.check_version", "input:t", t._h) for t in tensors)

    def mark_dirty(self, *tensors):
        self._dirty = tensors

    def mark_non_differentiable(self, *tensors):
        self._nondiff = tensors

    def set_materialize_grads(self, value):
        self._materialize = value

    @property
    def saved_tensors(self):
        if self._freed:
            raise RuntimeError(
                "Trying to backward through the graph a second time (or directly access saved tensors after they have already been "
                "freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify "
                "retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors "
                "after calling backward.")
        for t, version in zip(self._saved, self._versions):
            if t is None:
                continue
            now = call("grad.check_version", "input:t", t._h)
            if now != version:
                raise RuntimeError(
                    "one of the variables needed for gradient computation has been modified by an inplace operation: "
                    f"[{t.type()} {list(t.shape)}] is at version {now}; expected version {version} instead. Hint: enable anomaly "
                    "detection to find the operation that failed to compute its gradient, with "
                    "torch.autograd.set_detect_anomaly(True, check_nan=False).")
        return tuple(self._saved)

    saved_variables = saved_tensors


def _backward(cls, ctx, count, tensor_at):
    def run(grads, shapes):
        from .. import zeros

        given = [zeros(shape) if g is None and ctx._materialize else g for g, shape in zip(grads, shapes)]
        out = cls.backward(ctx, *given)
        out = out if isinstance(out, tuple) else (out,)
        if len(out) > count and all(g is None for g in out[count:]):
            out = out[:count]
        if len(out) != count:
            raise RuntimeError(
                f"function {cls.__name__}Backward returned an incorrect number of gradients (expected {count}, got {len(out)})")
        for k, g in enumerate(out):
            if g is not None and not isinstance(g, Tensor):
                raise TypeError(
                    f"{cls.__name__}Backward: expected Variable or None (got {type(g).__name__})")
        return [out[k] for k in tensor_at]

    return run


class _FunctionMeta(type):
    def __call__(cls, *args, **kwargs):
        raise RuntimeError(
            f"{cls} should not be instantiated. Methods on autograd functions are all static, so you should invoke them on the "
            "class itself. Instantiating an autograd function will raise an error in a future version of PyTorch.")


class Function(metaclass=_FunctionMeta):
    """https://docs.pytorch.org/docs/2.13/autograd.html#torch.autograd.Function"""

    __module__ = "torch.autograd.function"

    @staticmethod
    def forward(*args, **kwargs):
        raise NotImplementedError("You must implement the forward function for custom autograd.Function.")

    @staticmethod
    def backward(ctx, *grad_outputs):
        raise NotImplementedError(
            "You must implement either the backward or vjp method for your custom autograd.Function to use it with backward mode AD.")

    @classmethod
    def apply(cls, *args, **kwargs):
        ctx = FunctionCtx()
        ctx.needs_input_grad = tuple(isinstance(a, Tensor) and a.requires_grad for a in args)
        split = "setup_context" in {n for c in cls.__mro__ for n in c.__dict__ if c is not Function and c is not object}
        mode = call("grad.mode", "on:b", False)
        try:
            if split:
                result = cls.forward(*args, **kwargs)
                cls.setup_context(ctx, args, result)
            else:
                result = cls.forward(ctx, *args, **kwargs)
        finally:
            call("grad.mode", "on:b", mode)
        outputs = result if isinstance(result, tuple) else (result,)
        tensor_at = [k for k, a in enumerate(args) if isinstance(a, Tensor)]
        tensors = [o for o in outputs if isinstance(o, Tensor)]
        k = remember(_backward(cls, ctx, len(args), tensor_at))
        places = lambda chosen: ",".join(str(j) for j, t in enumerate(tensors) if any(t is c for c in chosen))
        made = call(
            "grad.attach", "name:s,id:i,inputs:T,outputs:T,dirty:I,nondiff:I", f"{cls.__name__}Backward", k,
            ",".join(str(args[j]._h) for j in tensor_at), ",".join(str(t._h) for t in tensors), places(ctx._dirty),
            places(ctx._nondiff))
        replaced = iter(made)
        out = tuple(next(replaced) if isinstance(o, Tensor) else o for o in outputs)
        ctx._saved = tuple(_swap(t, tensors, made) for t in ctx._saved)
        return out if isinstance(result, tuple) else out[0]


def _swap(t, before, after):
    for old, new in zip(before, after):
        if t is old:
            return new
    return t


class InplaceFunction(Function):
    pass


def once_differentiable(function):
    """Marks a backward that cannot be differentiated again; accepted as is."""
    return function
