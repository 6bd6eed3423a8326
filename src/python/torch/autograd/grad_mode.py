"""no_grad, enable_grad, set_grad_enabled, inference_mode: context managers that are also decorators."""

import functools
import inspect

from _core.wire import call


class _Decorator:
    """`with mode():` and `@mode()`; a generator function keeps the mode between its steps."""

    def clone(self):
        return type(self)()

    def __call__(self, function):
        if inspect.isclass(function):
            raise TypeError("grad mode decorators take functions")
        if inspect.isgeneratorfunction(function):
            return _generator(self, function)

        @functools.wraps(function)
        def wrapped(*args, **kwargs):
            with self.clone():
                return function(*args, **kwargs)

        return wrapped


def _generator(mode, function):
    @functools.wraps(function)
    def wrapped(*args, **kwargs):
        steps = function(*args, **kwargs)
        try:
            with mode.clone():
                value = next(steps)
            while True:
                sent = yield value
                with mode.clone():
                    value = steps.send(sent)
        except StopIteration as stop:
            return stop.value

    return wrapped


class _Mode(_Decorator):
    wanted = False

    def __new__(cls, orig_func=None):
        self = object.__new__(cls)
        return self if orig_func is None else self(orig_func)

    def __init__(self, orig_func=None):
        self.prev = False

    def __enter__(self):
        self.prev = call("grad.mode", "on:b", self.wanted)

    def __exit__(self, *exc):
        call("grad.mode", "on:b", self.prev)


class no_grad(_Mode):
    """https://docs.pytorch.org/docs/2.13/generated/torch.no_grad.html"""

    __module__ = "torch.autograd.grad_mode"


class enable_grad(_Mode):
    """https://docs.pytorch.org/docs/2.13/generated/torch.enable_grad.html"""

    __module__ = "torch.autograd.grad_mode"
    wanted = True


class set_grad_enabled(_Decorator):
    """https://docs.pytorch.org/docs/2.13/generated/torch.set_grad_enabled.html"""

    __module__ = "torch.autograd.grad_mode"

    def __init__(self, mode):
        self.mode = mode
        self.prev = call("grad.mode", "on:b", bool(mode))

    def __call__(self, function):
        call("grad.mode", "on:b", self.prev)
        return super().__call__(function)

    def __enter__(self):
        call("grad.mode", "on:b", bool(self.mode))

    def __exit__(self, *exc):
        call("grad.mode", "on:b", self.prev)

    def clone(self):
        return set_grad_enabled(self.mode)


class inference_mode(_Decorator):
    """https://docs.pytorch.org/docs/2.13/generated/torch.autograd.grad_mode.inference_mode.html"""

    __module__ = "torch.autograd.grad_mode"

    def __new__(cls, mode=True):
        self = object.__new__(cls)
        if isinstance(mode, bool):
            return self
        self.mode = True
        return self(mode)

    def __init__(self, mode=True):
        self.mode = mode if isinstance(mode, bool) else True

    def __enter__(self):
        self._inference = call("grad.inference", "on:b", self.mode)
        self._grad = call("grad.mode", "on:b", False if self.mode else call("grad.mode", ""))

    def __exit__(self, *exc):
        call("grad.inference", "on:b", self._inference)
        call("grad.mode", "on:b", self._grad)

    def clone(self):
        return inference_mode(self.mode)


class set_multithreading_enabled(_Decorator):
    """No threads here: accepted and without effect on results."""

    def __init__(self, mode):
        self.mode = mode

    def __enter__(self):
        return None

    def __exit__(self, *exc):
        return None

    def clone(self):
        return set_multithreading_enabled(self.mode)
