"""torch.autograd.functional: Jacobians, Hessians and products with them, composed of backward passes row by row.

https://docs.pytorch.org/docs/2.13/autograd.html#functional-higher-level-api. Not emulated: strict=True, forward-mode strategies.
"""

from _core import absent

from .._tensor import Tensor


def _torch():
    import torch

    return torch


def _tuple(x, what, where):
    """(is it a tuple, the tuple); TypeError for anything else."""
    if isinstance(x, Tensor):
        return False, (x,)
    items = tuple(x) if isinstance(x, (tuple, list)) else None
    if items is None or not all(isinstance(t, Tensor) for t in items):
        raise TypeError(f"The {what} given to {where} must be either a Tensor or a tuple of Tensors but the given {what} has type {type(x)}.")
    return True, items


def _refuse(where, strict, strategy="reverse-mode"):
    if strict:
        raise NotImplementedError(f"torch.autograd.functional.{where}(strict=True) is not emulated here (see the coverage page)")
    if strategy != "reverse-mode":
        raise NotImplementedError(f"torch.autograd.functional.{where} in forward mode is not emulated here (see the coverage page)")


def _prepared(inputs, create_graph):
    """Stand-ins of the inputs that require grad: parts of the graph, or leaves of their own."""
    return tuple(t.view_as(t) if create_graph and t.requires_grad else t.detach().requires_grad_() for t in inputs)


def _called(func, inputs, where):
    with _torch().enable_grad():
        out = func(*inputs)
    return _tuple(out, "outputs of the user-provided function", where)


def _grads(outputs, inputs, vectors, create_graph, keep=True):
    """Gradients of outputs · vectors; zeros where an input does not matter."""
    torch = _torch()
    used = [(o, v) for o, v in zip(outputs, vectors) if o.requires_grad]
    if not used:
        return tuple(torch.zeros_like(t) for t in inputs)
    found = torch.autograd.grad([o for o, _ in used], inputs, [v for _, v in used], retain_graph=keep, create_graph=create_graph, allow_unused=True)
    return tuple(torch.zeros_like(t) if g is None else g for g, t in zip(found, inputs))


def _finished(tensors, create_graph):
    return tensors if create_graph else tuple(t.detach() for t in tensors)


def _shaped(tensors, is_tuple):
    return tuple(tensors) if is_tuple else tensors[0]


def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy="reverse-mode"):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.functional.jacobian.html"""
    _refuse("jacobian", strict, strategy)
    torch = _torch()
    many_in, given = _tuple(inputs, "inputs", "jacobian")
    given = _prepared(given, create_graph)
    many_out, outputs = _called(func, given, "jacobian")
    rows = []
    for out in outputs:
        columns = [[] for _ in given]
        for k in range(out.numel()):
            seed = torch.zeros(out.numel(), dtype=out.dtype, device=out.device)
            seed[k] = 1
            for column, g in zip(columns, _grads((out,), given, (seed.reshape(out.shape),), create_graph)):
                column.append(g)
        row = [(torch.stack(c) if c else t.new_zeros((0, *t.shape))).view(out.shape + t.shape) for c, t in zip(columns, given)]
        rows.append(_shaped(_finished(tuple(row), create_graph), many_in))
    return _shaped(rows, many_out)


def _single(out, many, where):
    if many:
        raise RuntimeError(f"The function given to {where} should return a single Tensor")
    if out[0].numel() != 1:
        raise RuntimeError(f"The Tensor returned by the function given to {where} should contain a single element")
    return out[0].squeeze()


def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy="reverse-mode"):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.functional.hessian.html"""
    _refuse("hessian", strict, outer_jacobian_strategy)
    many, given = _tuple(inputs, "inputs", "hessian")

    def scalar(*items):
        return _single(*reversed(_called(func, items, "hessian")), "hessian")

    def gradient(*items):
        first = jacobian(scalar, items, create_graph=True)
        return tuple(first)

    out = jacobian(gradient, given, create_graph=create_graph)
    return out if many else out[0][0]


def _vector(v, like, is_tuple):
    """The vector of a product, checked against what it multiplies."""
    if v is None:
        if len(like) != 1 or like[0].numel() != 1:
            raise RuntimeError("The vector v can only be None if the user-provided function returns a single Tensor with a single element.")
        return (_torch().ones_like(like[0]),)
    _, items = _tuple(v, "v", "product")
    if len(items) != len(like):
        raise RuntimeError(f"v is a tuple of invalid length: should be {len(like)} but got {len(items)}." if is_tuple or len(items) > 1 else "The given v should be a single Tensor.")
    for k, (item, t) in enumerate(zip(items, like)):
        if item.size() != t.size():
            prefix = f"Entry {k} in " if is_tuple else ""
            raise RuntimeError(f"{prefix}v has invalid size: should be {t.size()} but got {item.size()}.")
    return items


def vjp(func, inputs, v=None, create_graph=False, strict=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.functional.vjp.html"""
    _refuse("vjp", strict)
    many_in, given = _tuple(inputs, "inputs", "vjp")
    given = _prepared(given, create_graph)
    many_out, outputs = _called(func, given, "vjp")
    products = _grads(outputs, given, _vector(v, outputs, many_out), create_graph)
    return _shaped(_finished(outputs, create_graph), many_out), _shaped(_finished(products, create_graph), many_in)


def _forward(outputs, given, vectors, create_graph):
    """Jacobian · vectors, by differentiating the product with a vector from the left once more."""
    torch = _torch()
    left = tuple(torch.zeros_like(o, requires_grad=True) for o in outputs)
    with torch.enable_grad():
        back = _grads(outputs, given, left, True)
    return _grads(back, left, vectors, create_graph)


def jvp(func, inputs, v=None, create_graph=False, strict=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.functional.jvp.html"""
    _refuse("jvp", strict)
    many_in, given = _tuple(inputs, "inputs", "jvp")
    given = _prepared(given, create_graph)
    if v is None and (len(given) != 1 or given[0].nelement() != 1):
        raise RuntimeError("The vector v can only be None if the input to the user-provided function is a single Tensor with a single element.")
    vectors = _vector(v, given, many_in)
    many_out, outputs = _called(func, given, "jvp")
    products = _forward(outputs, given, vectors, create_graph)
    return _shaped(_finished(outputs, create_graph), many_out), _shaped(_finished(products, create_graph), many_out)


def _gradient(func, inputs, create_graph, where):
    many, given = _tuple(inputs, "inputs", where)
    given = _prepared(given, create_graph)
    many_out, outputs = _called(func, given, where)
    out = _single(outputs, many_out, where)
    with _torch().enable_grad():
        return many, given, outputs, _grads((out,), given, (_torch().ones_like(out),), True)


def vhp(func, inputs, v=None, create_graph=False, strict=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.functional.vhp.html"""
    _refuse("vhp", strict)
    many, given, outputs, first = _gradient(func, inputs, create_graph, "vhp")
    products = _grads(first, given, _vector(v, given, many), create_graph)
    return _finished(outputs, create_graph)[0], _shaped(_finished(products, create_graph), many)


def hvp(func, inputs, v=None, create_graph=False, strict=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.functional.hvp.html"""
    _refuse("hvp", strict)
    many, given, outputs, first = _gradient(func, inputs, create_graph, "hvp")
    products = _forward(first, given, _vector(v, given, many), create_graph)
    return _finished(outputs, create_graph)[0], _shaped(_finished(products, create_graph), many)


absent.fill(globals(), "torch.autograd.functional")
__getattr__ = absent.missing("torch.autograd.functional")
