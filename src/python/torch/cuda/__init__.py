"""torch.cuda: one device, `cuda:0`; streams and events do nothing."""

from _core import absent
from _core.wire import call

from .._types import device as device_class


def is_available():
    return call("cuda.available", "")


def device_count():
    return 1 if is_available() else 0


def current_device():
    return 0


def synchronize(device=None):
    return None


def empty_cache():
    return None


def get_device_name(device=None):
    return call("cuda.name", "")


def is_initialized():
    return is_available()


def manual_seed(seed):
    return None


def manual_seed_all(seed):
    return None


def set_device(device):
    return None


class Stream:
    """Work is done in order; a stream changes nothing."""

    def __init__(self, device=None, priority=0, **kwargs):
        self.device = device_class("cuda", 0)

    def synchronize(self):
        return None

    def wait_stream(self, stream):
        return None

    def wait_event(self, event):
        return None

    def record_event(self, event=None):
        return event or Event()

    def query(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None


class Event:
    """Marks a point; all work is done by then."""

    def __init__(self, enable_timing=False, blocking=False, interprocess=False):
        import time

        self._time = time.perf_counter()

    def record(self, stream=None):
        import time

        self._time = time.perf_counter()

    def wait(self, stream=None):
        return None

    def query(self):
        return True

    def elapsed_time(self, end_event):
        return (end_event._time - self._time) * 1000

    def synchronize(self):
        return None


def current_stream(device=None):
    return Stream()


default_stream = current_stream


def stream(stream):
    return stream


absent.fill(globals(), "torch.cuda")
__getattr__ = absent.missing("torch.cuda")
