"""Warnings as data: category, text and line of each warning that Python would show, beside its usual text on stderr."""

# A learner may patch builtins; these stay ours.
from builtins import len, str

import sys
import warnings

#: warnings kept per cell
CAP = 200

_caught = []
_filename = None


def install():
    warnings._showwarnmsg_impl = _show


def show_every():
    """For answers that programs read, not people: a warning said twice is there twice."""
    warnings.resetwarnings()
    warnings.simplefilter("always")


def begin(filename):
    """Start a cell; returns the list that its warnings will be in."""
    global _caught, _filename
    _caught, _filename = [], filename
    return _caught


def _show(message):
    if len(_caught) < CAP:
        _caught.append(
            {
                "category": message.category.__name__,
                "message": str(message.message),
                "line": message.lineno if message.filename == _filename else None,
            }
        )
    sys.stderr.write(warnings._formatwarnmsg(message))
