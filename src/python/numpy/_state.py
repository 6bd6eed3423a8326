"""np.errstate and friends: how floating-point errors are treated."""

import json

from _core.wire import call

_KINDS = ("divide", "over", "under", "invalid")


def geterr():
    """https://numpy.org/doc/2.4/reference/generated/numpy.geterr.html"""
    now = json.loads(call("numpy.geterr", ""))
    return {k: now[k] for k in _KINDS}


def seterr(all=None, divide=None, over=None, under=None, invalid=None):
    """https://numpy.org/doc/2.4/reference/generated/numpy.seterr.html"""
    old = geterr()
    given = {"divide": divide or all, "over": over or all, "under": under or all, "invalid": invalid or all}
    call("numpy.seterr", "changes:J", json.dumps({k: v for k, v in given.items() if v is not None}))
    return old


class errstate:
    """https://numpy.org/doc/2.4/reference/generated/numpy.errstate.html"""

    __module__ = "numpy"

    def __init__(self, *, call=None, all=None, divide=None, over=None, under=None, invalid=None):
        if call is not None:
            raise NotImplementedError("numpy.errstate(call=…) is not emulated here (see the coverage page)")
        self._given = dict(all=all, divide=divide, over=over, under=under, invalid=invalid)

    def __enter__(self):
        self._old = seterr(**self._given)

    def __exit__(self, *exc):
        seterr(**self._old)

    def __call__(self, function):
        import functools

        @functools.wraps(function)
        def inner(*args, **kwargs):
            with errstate(**self._given):
                return function(*args, **kwargs)

        return inner
