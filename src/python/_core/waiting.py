"""Waiting for a promise in the middle of ordinary Python (JSPI).

Pyodide waits only where asyncio's running loop is one of its own. A cell has none, so that `asyncio.run` works in it;
one takes the place while it waits.
"""

from asyncio import events

_loop = None


def wait(box):
    """Block until the promise `box.done` is settled. Boxed, because a promise that a function returns needs a loop too."""
    global _loop
    from pyodide.ffi import run_sync

    before = events._get_running_loop()
    try:
        if _loop is None:
            from pyodide.webloop import WebLoop

            _loop = WebLoop()
        events._set_running_loop(_loop)
        return run_sync(box.done)
    finally:
        events._set_running_loop(before)
