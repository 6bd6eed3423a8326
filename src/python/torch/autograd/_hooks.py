"""Python functions that the backward engine calls: hooks on tensors and nodes."""

import weakref

from _core.wire import call

_hooks = {}
_last = [0]


def remember(function):
    """The id by which the core asks for a function."""
    _last[0] += 1
    _hooks[_last[0]] = function
    return _last[0]


def forget(k):
    _hooks.pop(k, None)


def found(k):
    return _hooks.get(k)


class RemovableHandle:
    """What register_hook returns."""

    __module__ = "torch.utils.hooks"

    def __init__(self, k, drop):
        self.id = k
        self._drop = drop

    def remove(self):
        if self._drop:
            self._drop()
            forget(self.id)
            self._drop = None

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.remove()


def tensor_hook(t, hook):
    k = remember(hook)
    call("grad.hook", "input:t,id:i", t._h, k)
    ref = weakref.ref(t)

    def drop():
        alive = ref()
        if alive is not None:
            call("grad.unhook", "input:t,id:i", alive._h, k)

    return RemovableHandle(k, drop)


def accumulate_hook(t, hook):
    k = remember(hook)
    call("grad.acc_hook", "input:t,id:i", t._h, k)
    return RemovableHandle(k, lambda: None)


def node_hook(node, hook, pre):
    k = remember(hook)
    call("node.hook", "node:t,id:i,pre:b", node._h, k, pre)
    return RemovableHandle(k, lambda: call("node.unhook", "node:t,id:i", node._h, k))
