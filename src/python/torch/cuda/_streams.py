"""Streams and events: work is done in order, so they change nothing."""

import time

from _core.wire import call

from .._types import device as device_class


class Stream:
    """Work is done in order; a stream changes nothing. https://docs.pytorch.org/docs/2.13/generated/torch.cuda.Stream.html"""

    __module__ = "torch.cuda"

    def __init__(self, device=None, priority=0, **kwargs):
        if not call("cuda.available", ""):
            raise RuntimeError("torch.cuda.Stream requires CUDA support")
        self.device = device_class("cuda", 0)

    def synchronize(self):
        return None

    def wait_stream(self, stream):
        return None

    def wait_event(self, event):
        return None

    def record_event(self, event=None):
        if event is None:
            event = Event()
        event.record(self)
        return event

    def query(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None


class Event:
    """Marks a point; all work is done by then."""

    __module__ = "torch.cuda"

    def __init__(self, enable_timing=False, blocking=False, interprocess=False):
        if not call("cuda.available", ""):
            raise RuntimeError("Tried to instantiate dummy base class Event")
        self._timing = enable_timing
        self._time = None

    def record(self, stream=None):
        self._time = time.perf_counter()

    def wait(self, stream=None):
        return None

    def query(self):
        return True

    def elapsed_time(self, end_event):
        if not (self._timing and end_event._timing):
            raise ValueError("Both events must be created with argument 'enable_timing=True'.")
        if self._time is None or end_event._time is None:
            raise ValueError("Both events must be recorded before calculating elapsed time.")
        return (end_event._time - self._time) * 1000

    def synchronize(self):
        return None


class StreamContext:
    """`with torch.cuda.stream(s)`."""

    __module__ = "torch.cuda"

    def __init__(self, stream):
        self.stream = stream

    def __enter__(self):
        return None

    def __exit__(self, *exc):
        return None


def stream(stream):
    return StreamContext(stream)


def current_stream(device=None):
    call("cuda.need", "")
    return Stream()


def default_stream(device=None):
    call("cuda.need", "")
    return Stream()


def set_stream(stream):
    return None


for _f in (stream, current_stream, default_stream, set_stream):
    _f.__module__ = "torch.cuda"
