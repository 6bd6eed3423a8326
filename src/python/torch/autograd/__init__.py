"""torch.autograd: backward, grad, Function, Variable."""

import sys

from _core import absent
from _core.wire import call

from .._tensor import Tensor
from . import _hooks, _node, functional, graph
from .function import Function
from .gradcheck import GradcheckError, gradcheck
from .grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled, set_multithreading_enabled


def _grads(run, items):
    texts = "".join("0" if g is None else "1" for g in items)
    call("engine.answer", "run:i,grads:T,given:s", run, ",".join(str(g._h) for g in items if g is not None), texts)


def _ask(run, request):
    """Answers one question of the engine."""
    kind, k = request[0], request[1]
    if kind == "hook":
        result = _hooks.found(k)(*request[2]) if _hooks.found(k) and len(request[2]) == 1 else (
            _hooks.found(k) and _hooks.found(k)(tuple(request[2])))
        if result is not None and not isinstance(result, (Tensor, tuple)):
            raise TypeError(f"hook '{_hooks.found(k).__name__}' has returned an incorrect type {type(result)}")
        _grads(run, [] if result is None else list(result) if isinstance(result, tuple) else [result])
    elif kind == "post":
        result = _hooks.found(k)(tuple(request[2]), tuple(request[3]))
        _grads(run, [] if result is None else list(result) if isinstance(result, tuple) else [result])
    elif kind == "acc":
        _hooks.found(k)(request[2])
        _grads(run, [])
    else:
        _, k, node, grads, shapes = request
        _grads(run, _hooks.found(k)(grads, shapes))


def _drive(tensors, grads, keep, create, inputs, capture):
    given = "".join("0" if g is None else "1" for g in grads)
    pattern = "tensors:T,grads:T,given:s,keep:b,create:b,capture:b,is_grad:b"
    flat = [",".join(str(t._h) for t in tensors), ",".join(str(g._h) for g in grads if g is not None), given, keep, create, capture, capture]
    if inputs is not None:
        pattern += ",inputs:T"
        flat.append(",".join(str(t._h) for t in inputs))
    run = call("engine.start", pattern, *flat)
    try:
        while True:
            request = call("engine.step", "run:i", run)
            if request is True:
                break
            mode = call("grad.mode", "on:b", bool(create))
            try:
                _ask(run, request)
            finally:
                call("grad.mode", "on:b", mode)
    finally:
        captured = call("engine.end", "run:i", run)
    return captured


def _listed(x):
    return [x] if isinstance(x, Tensor) else list(x)


def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.backward.html"""
    if inputs is not None and len(_listed(inputs)) == 0:
        raise RuntimeError("`inputs` argument to `backward()` cannot be empty.")
    roots = _listed(tensors)
    grads = [None] * len(roots) if grad_tensors is None else _listed(grad_tensors)
    for g in grads:
        if g is not None and not isinstance(g, Tensor):
            raise TypeError(f"gradients can be either Tensors or None, but got {type(g).__name__}")
    keep = create_graph if retain_graph is None else retain_graph
    if create_graph:
        from .._warn import known

        known("create-graph")
    _drive(roots, grads, bool(keep), bool(create_graph), None if inputs is None else _listed(inputs), False)


def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, only_inputs=True, allow_unused=None,
         is_grads_batched=False, materialize_grads=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.grad.html"""
    if is_grads_batched:
        raise NotImplementedError("torch.autograd.grad(is_grads_batched=True) is not emulated here (see the coverage page)")
    roots, wanted = _listed(outputs), _listed(inputs)
    grads = [None] * len(roots) if grad_outputs is None else _listed(grad_outputs)
    keep = create_graph if retain_graph is None else retain_graph
    if allow_unused is None:
        allow_unused = materialize_grads
    out = _drive(roots, grads, bool(keep), bool(create_graph), wanted, True)
    for k, g in enumerate(out):
        if g is None and not allow_unused:
            raise RuntimeError(
                f"The differentiated Tensor at index {k} appears to not have been used in the graph. Set allow_unused=True if this "
                "is the desired behavior.")
    if materialize_grads:
        out = [t.new_zeros(t.shape) if g is None else g for g, t in zip(out, wanted)]
    return tuple(out)


class _VariableMeta(type):
    def __instancecheck__(cls, x):
        return isinstance(x, Tensor)


class Variable(metaclass=_VariableMeta):
    """Old name of Tensor: calling it gives a tensor."""

    def __new__(cls, data=None, requires_grad=False, volatile=None):
        if volatile is not None:
            from .._warn import warn

            warn("volatile was removed and now has no effect. Use `with torch.no_grad():` instead.")
        if data is None:
            from .._construct import tensor

            return tensor([])
        if not isinstance(data, Tensor):
            from .._tensor import torch_args_name

            raise TypeError(f"Variable data has to be a tensor, but got {torch_args_name(data)}")
        out = data.detach()
        return out.requires_grad_() if requires_grad else out


class set_detect_anomaly:
    """While on, a backward step that gives NaN raises and names its node. The traceback of the forward call is not kept."""

    def __init__(self, mode, check_nan=True):
        self.prev = call("grad.anomaly", "mode:b,check_nan:b", bool(mode), bool(check_nan))

    def __enter__(self):
        return None

    def __exit__(self, *exc):
        call("grad.anomaly", "mode:b,check_nan:b", *self.prev)


class detect_anomaly(set_detect_anomaly):
    def __init__(self, check_nan=True):
        from .._warn import warn

        warn("Anomaly Detection has been enabled. This mode will increase the runtime and should only be enabled for debugging.")
        super().__init__(True, check_nan)


absent.fill(globals(), "torch.autograd")
__getattr__ = absent.missing("torch.autograd")
sys.modules.setdefault("torch.autograd.variable", sys.modules[__name__])
