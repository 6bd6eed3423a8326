"""`asyncio.run` without a host event loop: a loop that only has timers and waits for them by sleeping."""

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
    asyncio.events._set_event_loop_policy(_Policy())
    asyncio.events._set_running_loop(None)
