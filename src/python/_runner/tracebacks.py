"""Errors as the learner should see them: CPython's own traceback text, without the frames of our shims."""

# A learner may patch builtins; these stay ours.
from builtins import isinstance, str, type

import traceback

_HIDDEN = "/site-packages/"
#: characters of a message or traceback that leave the interpreter
CAP = 100_000


def install():
    """Hide our frames from everything that prints a traceback, `traceback.print_exc()` of the learner included."""
    walk = traceback._walk_tb_with_full_positions

    def walk_visible(tb):
        return (entry for entry in walk(tb) if _HIDDEN not in entry[0].f_code.co_filename)

    traceback._walk_tb_with_full_positions = walk_visible


def describe(exc, filename, compiling=False):
    """{type, message, line, traceback} of an exception that ended a cell; `line` counts in `filename`."""
    name = type(exc).__name__
    line = _line(exc, filename)
    if isinstance(exc, SystemExit):
        text = ""
    else:
        text = _format(exc.with_traceback(None) if compiling else exc, name)
    return {"type": name, "message": _message(exc), "line": line, "traceback": text[:CAP]}


def _message(exc):
    try:
        return _clean(str(exc))[:CAP]
    except BaseException:
        return f"<unprintable {type(exc).__name__} object>"


def _format(exc, name):
    try:
        return _clean("".join(traceback.format_exception(exc)))
    except BaseException:
        return f"{name}: {_message(exc)}\n"


def _clean(text):
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _line(exc, filename):
    if isinstance(exc, SyntaxError) and exc.filename == filename:
        return exc.lineno
    line = None
    tb = exc.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_filename == filename:
            line = tb.tb_lineno
        tb = tb.tb_next
    return line
