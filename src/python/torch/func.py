"""torch.func: gradients of functions, and vmap as a loop over slices. https://docs.pytorch.org/docs/2.13/func.api.html

A mapped function runs once per slice here, so what it prints inside, and random numbers, differ from the real vmap: it refuses those.
"""

import functools

from _core.absent import fill, missing


def _pick(args, argnums):
    numbers = (argnums,) if isinstance(argnums, int) else tuple(argnums)
    return tuple(n % len(args) for n in numbers)


def grad_and_value(func, argnums=0, has_aux=False):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        from . import Tensor, autograd, enable_grad

        at = _pick(args, argnums)
        with enable_grad():
            inner = [a.detach().requires_grad_() if k in at and not a.requires_grad else a * 1 if k in at else a
                     for k, a in enumerate(args)]
            out = func(*inner, **kwargs)
            value, aux = out if has_aux else (out, None)
            if not isinstance(value, Tensor):
                raise RuntimeError(f"grad_and_value(f)(*args): Expected f(*args) to return a tensor, got unsupported type {type(value)}")
            if value.dim() != 0:
                raise RuntimeError(f"grad_and_value(f)(*args): Expected f(*args) to return a scalar tensor, got tensor with {value.dim()} dims. "
                                   "Did you mean to use the vjp API instead?")
            again = any(args[k].requires_grad for k in at)
            grads = autograd.grad(value, [inner[k] for k in at], create_graph=again, allow_unused=True)
        from . import zeros_like

        grads = tuple(zeros_like(args[k]) if g is None else g for g, k in zip(grads, at))
        value = value if again else value.detach()
        grads = grads[0] if isinstance(argnums, int) else grads
        return (grads, (value, aux)) if has_aux else (grads, value)

    return wrapper


def grad(func, argnums=0, has_aux=False):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        grads, value = grad_and_value(func, argnums, has_aux)(*args, **kwargs)
        return (grads, value[1]) if has_aux else grads

    return wrapper


def _jacobian(func, argnums=0, has_aux=False, **rest):
    if has_aux or not isinstance(argnums, int):
        raise NotImplementedError("torch.func.jacrev(has_aux=…, several argnums) is not emulated here (see the coverage page)")

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        from .autograd.functional import jacobian

        at = argnums % len(args)
        return jacobian(lambda x: func(*args[:at], x, *args[at + 1:], **kwargs), args[at].detach())

    return wrapper


jacrev = _jacobian
jacfwd = _jacobian


def hessian(func, argnums=0):
    @functools.wraps(func)
    def wrapper(*args):
        from .autograd.functional import hessian as of

        at = argnums % len(args)
        return of(lambda x: func(*args[:at], x, *args[at + 1:]), args[at].detach())

    return wrapper


def _sizes(args, dims):
    from . import Tensor

    for a, d in zip(args, dims):
        if d is None:
            continue
        if isinstance(a, Tensor):
            if not -a.dim() <= d < a.dim():
                raise ValueError(f"vmap(f, in_dims=…)(<inputs>): Got in_dim={d} for some input, but that input is a Tensor of dimensionality "
                                 f"{a.dim()} so expected in_dim to satisfy -{a.dim()} <= in_dim < {a.dim()}.")
            yield a.shape[d]
        elif isinstance(a, (list, tuple, dict)):
            raise NotImplementedError("torch.vmap over nested inputs is not emulated here (see the coverage page)")
        else:
            raise ValueError(f"vmap(f, in_dims={d}, ...)(<inputs>): Got in_dim={d} for an input but the input is of type {type(a)}. We cannot "
                             "vmap over non-Tensor arguments, please use None as the respective in_dim")


def vmap(func, in_dims=0, out_dims=0, randomness="error", *, chunk_size=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.vmap.html"""
    if randomness != "error":
        raise NotImplementedError(f"torch.vmap(randomness='{randomness}') is not emulated here (see the coverage page)")

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        from . import stack

        if not args:
            raise ValueError(f"vmap({getattr(func, '__name__', func)})(<inputs>): got no inputs. Maybe you forgot to add inputs, or you are "
                             "trying to vmap over a function with no inputs. The latter is unsupported.")
        dims = (in_dims,) * len(args) if isinstance(in_dims, int) else tuple(in_dims)
        sizes = list(_sizes(args, dims))
        if not sizes:
            raise ValueError(f"vmap({getattr(func, '__name__', func)}, in_dims={in_dims}, ...)(<inputs>): at least one input must be mapped over")
        if any(n != sizes[0] for n in sizes):
            raise ValueError(f"vmap: Expected all tensors to have the same size in the mapped dimension, got sizes {sizes} for the mapped dimension")
        parts = [func(*[a if d is None else a.select(d, k) for a, d in zip(args, dims)], **kwargs) for k in range(sizes[0])]
        return _joined(parts, out_dims, stack, getattr(func, "__name__", func))

    return wrapper


def _joined(parts, out_dims, stack, name):
    from . import Tensor

    if isinstance(parts[0], Tensor):
        return stack(parts, out_dims if isinstance(out_dims, int) else out_dims[0])
    if isinstance(parts[0], (tuple, list)):
        dims = (out_dims,) * len(parts[0]) if isinstance(out_dims, int) else out_dims
        return type(parts[0])(_joined([p[k] for p in parts], d, stack, name) for k, d in enumerate(dims))
    if isinstance(parts[0], dict):
        return {key: _joined([p[key] for p in parts], out_dims, stack, name) for key in parts[0]}
    raise ValueError(f"vmap({name}, ...): `{name}` must only return Tensors, got type {type(parts[0])}. Did you mean to set out_dims= to None for output?")


def functional_call(module, parameter_and_buffer_dicts, args=None, kwargs=None, *, tie_weights=True, strict=False):
    """Calls a module with other parameters, and puts its own back."""
    given = parameter_and_buffer_dicts
    if isinstance(given, (list, tuple)):
        merged = {}
        for one in given:
            merged.update(one)
        given = merged
    args = () if args is None else args if isinstance(args, tuple) else (args,)
    kept = []
    try:
        for path, value in given.items():
            owner, _, name = path.rpartition(".")
            owner = module.get_submodule(owner) if owner else module
            table = owner._parameters if name in owner._parameters else owner._buffers
            kept.append((table, name, table[name]))
            table[name] = value
        return module(*args, **(kwargs or {}))
    finally:
        for table, name, value in reversed(kept):
            table[name] = value


fill(globals(), "torch.func")
__getattr__ = missing("torch.func")
