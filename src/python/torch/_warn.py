"""Warnings that point at the learner's line."""

import sys
import warnings

_given = set()


def _level():
    level, frame = 1, sys._getframe(1)
    while frame is not None and "/site-packages/" in frame.f_code.co_filename:
        frame = frame.f_back
        level += 1
    return level


def warn(text, category=UserWarning):
    """Warn at the first frame that is not ours."""
    warnings.warn(text, category, stacklevel=_level())


def warn_once(text, category=UserWarning):
    """As TORCH_WARN_ONCE: once a process."""
    if text not in _given:
        _given.add(text)
        warn(text, category)


def known(key):
    """A warning of the core's table (src/torch/warned.ts), with the place that PyTorch names."""
    from _core.wire import call

    call("torch._warned", "key:s", key)


def reset():
    _given.clear()
