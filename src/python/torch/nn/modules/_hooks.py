"""The calling of a module and the hooks around it."""

from collections import OrderedDict

import torch

_ids = iter(range(1 << 60))


class RemovableHandle:
    """Takes a hook away again."""

    def __init__(self, table, first=False):
        self.id = next(_ids)
        self._table = table

    def remove(self):
        self._table.pop(self.id, None)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.remove()


_HOOKS = ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks", "_backward_pre_hooks", "_state_dict_hooks", "_state_dict_pre_hooks", "_load_state_dict_pre_hooks")
_WITH_KWARGS = ("_forward_hooks_with_kwargs", "_forward_pre_hooks_with_kwargs", "_forward_hooks_always_called")


class HookedModule:
    """What makes a module callable."""

    def _init_hooks(self, put):
        for name in _HOOKS + _WITH_KWARGS:
            put(name, OrderedDict())

    def _register(self, table, hook, prepend=False):
        handle = RemovableHandle(table)
        table[handle.id] = hook
        if prepend:
            table.move_to_end(handle.id, last=False)
        return handle

    def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
        handle = self._register(self._forward_pre_hooks, hook, prepend)
        if with_kwargs:
            self._forward_pre_hooks_with_kwargs[handle.id] = True
        return handle

    def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False):
        handle = self._register(self._forward_hooks, hook, prepend)
        if with_kwargs:
            self._forward_hooks_with_kwargs[handle.id] = True
        return handle

    def register_full_backward_hook(self, hook, prepend=False):
        return self._register(self._backward_hooks, hook, prepend)

    def register_full_backward_pre_hook(self, hook, prepend=False):
        return self._register(self._backward_pre_hooks, hook, prepend)

    def register_state_dict_pre_hook(self, hook):
        return self._register(self._state_dict_pre_hooks, hook)

    def register_state_dict_post_hook(self, hook):
        return self._register(self._state_dict_hooks, hook)

    def register_load_state_dict_pre_hook(self, hook):
        return self._register(self._load_state_dict_pre_hooks, lambda *args: hook(self, *args))

    def __call__(self, *args, **kwargs):
        own = self.__dict__
        if not (own.get("_forward_hooks") or own.get("_forward_pre_hooks") or own.get("_backward_hooks") or own.get("_backward_pre_hooks")):
            return self.forward(*args, **kwargs)
        for key, hook in list(self._forward_pre_hooks.items()):
            if key in self._forward_pre_hooks_with_kwargs:
                changed = hook(self, args, kwargs)
                if changed is not None:
                    if not (isinstance(changed, tuple) and len(changed) == 2):
                        raise RuntimeError(f"forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got {changed}.")
                    args, kwargs = changed
            else:
                changed = hook(self, args)
                if changed is not None:
                    args = changed if isinstance(changed, tuple) else (changed,)
        watch = _BackwardWatch(self) if self._backward_hooks or self._backward_pre_hooks else None
        if watch:
            args = watch.inputs(args)
        result = self.forward(*args, **kwargs)
        for key, hook in list(self._forward_hooks.items()):
            changed = hook(self, args, kwargs, result) if key in self._forward_hooks_with_kwargs else hook(self, args, result)
            if changed is not None:
                result = changed
        return watch.outputs(result) if watch else result


class _Pass(torch.autograd.Function):
    """Hands tensors through and tells what gradients come back."""

    @staticmethod
    def forward(ctx, told, *tensors):
        ctx.told = told
        return tuple(t.view_as(t) for t in tensors)

    @staticmethod
    def backward(ctx, *grads):
        return (None, *ctx.told(grads))


class _BackwardWatch:
    """Collects the gradients of a module's outputs and inputs and calls its backward hooks with both."""

    def __init__(self, module):
        self._module = module
        self._grad_outputs = None
        self._has_inputs = False

    def inputs(self, args):
        at = [k for k, a in enumerate(args) if isinstance(a, torch.Tensor)]
        if not (torch.is_grad_enabled() and any(args[k].requires_grad for k in at)):
            return args
        self._has_inputs = True
        self._input_count, self._at = len(args), at
        out = list(args)
        for k, t in zip(at, _Pass.apply(self._inputs_done, *(args[k] for k in at))):
            out[k] = t
        return tuple(out)

    def _inputs_done(self, grads):
        full = [None] * self._input_count
        for k, g in zip(self._at, grads):
            full[k] = g
        full = tuple(full)
        for hook in list(self._module._backward_hooks.values()):
            changed = hook(self._module, full, self._grad_outputs)
            if changed is not None:
                full = changed if isinstance(changed, tuple) else (changed,)
        return tuple(full[k] for k in self._at)

    def outputs(self, result):
        single = isinstance(result, torch.Tensor)
        tensors = (result,) if single else tuple(result) if isinstance(result, (tuple, list)) else ()
        if not any(isinstance(t, torch.Tensor) and t.requires_grad for t in tensors):
            return result
        passed = _Pass.apply(self._outputs_done, *tensors)
        return passed[0] if single else type(result)(passed)

    def _outputs_done(self, grads):
        for hook in list(self._module._backward_pre_hooks.values()):
            changed = hook(self._module, grads)
            if changed is not None:
                grads = changed if isinstance(changed, tuple) else (changed,)
        self._grad_outputs = tuple(grads)
        if not self._has_inputs:
            for hook in list(self._module._backward_hooks.values()):
                hook(self._module, (None,), self._grad_outputs)
        return grads


__all__ = ["HookedModule", "RemovableHandle"]
