"""`asyncio.run` without a host event loop: a loop that only has timers and waits for them by sleeping.

`time.sleep` really blocks, so that nothing else runs in the middle of a cell.
"""

import asyncio
import time
from asyncio import base_events


class _Sleeper:
    def select(self, timeout):
        if timeout is None:
            raise RuntimeError("this event loop waits for something that can never happen")
        if timeout > 0:
            time.sleep(timeout)
        return []

    def close(self):
        pass


class Loop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = _Sleeper()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class _Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop


def install():
    """Undo what Pyodide changed in asyncio and time, and make our loop the one that `asyncio.run` uses."""
    from pyodide import webloop

    asyncio.run = asyncio.runners.run
    time.sleep = webloop._orig_sleep
    asyncio.events._set_event_loop_policy(_Policy())
    asyncio.events._set_running_loop(None)
