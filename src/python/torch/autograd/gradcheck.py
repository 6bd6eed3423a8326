"""torch.autograd.gradcheck: gradients of real float functions against central differences.

https://docs.pytorch.org/docs/2.13/generated/torch.autograd.gradcheck.gradcheck.html. Not emulated: complex, fast and forward modes.
"""

from .._tensor import Tensor


class GradcheckError(RuntimeError):
    """A gradient that does not agree."""

    __module__ = "torch.autograd.gradcheck"


def _outputs(func, inputs):
    out = func(*inputs)
    return [o for o in (out if isinstance(out, (tuple, list)) else (out,)) if isinstance(o, Tensor) and o.dtype.is_floating_point]


def _numerical(func, inputs, at, eps):
    """For each output: d output / d inputs[at], one row for each element of the input."""
    import torch

    x = inputs[at].detach()
    rows = []
    with torch.no_grad():
        for k in range(x.numel()):
            sides = []
            for step in (-eps, eps):
                moved = x.clone().reshape(-1)
                moved[k] += step
                sides.append([o.detach().clone() for o in _outputs(func, [*inputs[:at], moved.reshape(x.shape), *inputs[at + 1:]])])
            rows.append([((b - a) / (2 * eps)).reshape(-1) for a, b in zip(*sides)])
    return [torch.stack(column) for column in zip(*rows)]


def _analytical(out, x):
    import torch

    columns = []
    for k in range(out.numel()):
        seed = torch.zeros(out.numel(), dtype=out.dtype)
        seed[k] = 1
        g = torch.autograd.grad(out, x, seed.reshape(out.shape), retain_graph=True, allow_unused=True)[0]
        columns.append(torch.zeros(x.numel(), dtype=x.dtype) if g is None else g.reshape(-1))
    return torch.stack(columns, 1)


def _check_inputs(inputs):
    from .._warn import warn

    if not any(isinstance(t, Tensor) and t.requires_grad for t in inputs):
        raise ValueError("gradcheck expects at least one input tensor to require gradient, but none of them have requires_grad=True.")
    for k, t in enumerate(inputs):
        if not isinstance(t, Tensor) or not t.requires_grad:
            continue
        if t.dtype.is_complex:
            raise NotImplementedError("torch.autograd.gradcheck of complex inputs is not emulated here (see the coverage page)")
        if str(t.dtype) != "torch.float64":
            warn(f"Input #{k} requires gradient and is not a double precision floating point or complex. This check will likely fail if all "
                 "the inputs are not of double precision floating point or complex. ")


def _check(func, inputs, eps, atol, rtol):
    import torch

    _check_inputs(inputs)
    outputs = _outputs(func, inputs)
    free = not any(o.requires_grad for o in outputs)
    for at, x in enumerate(inputs):
        if not isinstance(x, Tensor) or not x.requires_grad:
            continue
        for k, numerical in enumerate(_numerical(func, inputs, at, eps)):
            if free:
                if not torch.allclose(numerical, torch.zeros_like(numerical), rtol, atol):
                    raise GradcheckError("Numerical gradient for function expected to be zero")
                continue
            analytical = _analytical(outputs[k], x) if outputs[k].requires_grad else torch.zeros_like(numerical)
            if not torch.allclose(analytical, numerical, rtol, atol):
                raise GradcheckError(f"Jacobian mismatch for output {k} with respect to input {at},\nnumerical:{numerical}\nanalytical:{analytical}\n")
    return True


def gradcheck(func, inputs, *, eps=1e-6, atol=1e-5, rtol=1e-3, raise_exception=True, nondet_tol=0.0, check_undefined_grad=True,
              check_grad_dtypes=False, check_batched_grad=False, check_batched_forward_grad=False, check_forward_ad=False,
              check_backward_ad=True, fast_mode=False, masked=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.gradcheck.gradcheck.html"""
    for name, value in (("check_forward_ad", check_forward_ad), ("check_batched_grad", check_batched_grad), ("fast_mode", fast_mode),
                        ("check_batched_forward_grad", check_batched_forward_grad), ("masked", masked), ("check_grad_dtypes", check_grad_dtypes)):
        if value:
            raise NotImplementedError(f"torch.autograd.gradcheck({name}=…) is not emulated here (see the coverage page)")
    given = (inputs,) if isinstance(inputs, Tensor) else tuple(inputs)
    try:
        return _check(func, given, eps, atol, rtol)
    except GradcheckError:
        if raise_exception:
            raise
        return False
