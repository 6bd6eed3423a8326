"""Runs a learner's cells: the one Python module that the TypeScript runtime talks to.

Everything that goes out is a JSON text, so that no Python object is ever held by JavaScript.
"""

# A learner may patch builtins; these stay ours.
from builtins import compile, exec, int, isinstance, len, print

import atexit
import gc
import json
import linecache
import random
import sys
import time
import traceback
import types

from _core import wire

from . import event_loop, late_stdlib, names, shut_in, streams, tracebacks, warned

_sessions = {}
_emit = None


def setup(host):
    """Bind to the host: `core` (the tensor core), `emit(stream, text)` (shows output while a cell runs) and
    `stdlib()` (a promise that puts the whole standard library in place). Called once after boot."""
    global _emit
    wire.bind(host.core)
    _emit = host.emit
    late_stdlib.install(host.stdlib)
    event_loop.install()
    tracebacks.install()
    warned.install()


def close_doors():
    """Leave Python no way to JavaScript but the core's functions."""
    shut_in.shut_in()


def reseed():
    """New randomness, for an interpreter whose memory was put back to an earlier state."""
    random.seed()


def forget(session):
    """Drop the names of a session."""
    module = _sessions.pop(session, None)
    if module is not None:
        module.__dict__.clear()
        gc.collect()


def _module(session):
    module = _sessions.get(session)
    if module is None:
        module = _sessions[session] = types.ModuleType("__main__")
        module.__dict__["__builtins__"] = __builtins__
        module.__dict__["__annotations__"] = {}
    return module


def run(session, filename, code, live, as_script):
    """Run one cell in a session. Returns JSON: stdout, stderr, error, warnings, truncated, exit."""
    module = _module(session)
    sys.modules["__main__"] = module
    if filename == "<cell 1>" and not live and not as_script:
        warned.show_every()
    if as_script:
        module.__dict__["__file__"] = filename
        sys.argv = [filename]
    emit = _emit if live else None
    outs = sys.stdout, sys.stderr, sys.stdin
    out = sys.stdout = sys.__stdout__ = streams.Out("stdout", emit)
    err = sys.stderr = sys.__stderr__ = streams.Out("stderr", emit)
    sys.stdin = streams.closed_input()
    caught = warned.begin(filename)
    linecache.cache[filename] = (len(code), None, code.splitlines(True), filename)
    error = code_exit = None
    start = time.perf_counter()
    try:
        error, code_exit = _execute(module.__dict__, filename, code)
        if as_script:
            _at_exit(err)
        if error is not None and as_script:
            err.write(error["traceback"])
        out.close_cell()
        err.close_cell()
    finally:
        sys.stdout, sys.stderr, sys.stdin = outs
    return json.dumps(
        {
            "stdout": out.text(),
            "stderr": err.text(),
            "error": error,
            "warnings": caught,
            "truncated": out.truncated or err.truncated,
            "exit": code_exit,
            "ms": (time.perf_counter() - start) * 1000,
        }
    )


def _execute(scope, filename, code):
    try:
        compiled = compile(code, filename, "exec", dont_inherit=True)
    except BaseException as exc:
        return tracebacks.describe(exc, filename, compiling=True), None
    try:
        exec(compiled, scope)
    except SystemExit as exc:
        return tracebacks.describe(exc, filename), _exit_code(exc)
    except BaseException as exc:
        return tracebacks.describe(exc, filename), None
    return None, None


def _exit_code(exc):
    if exc.code is None:
        return 0
    if isinstance(exc.code, int):
        return exc.code & 255
    print(exc.code, file=sys.stderr)
    return 1


def _at_exit(err):
    try:
        atexit._run_exitfuncs()
    except BaseException:
        err.write(traceback.format_exc())


def arrays(session):
    """JSON [[name, handle, type name], …] of the arrays and tensors that a session's names reach."""
    return json.dumps(names.arrays(_module(session).__dict__))


__all__ = ["setup", "reseed", "forget", "run", "arrays"]
