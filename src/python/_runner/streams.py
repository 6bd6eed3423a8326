"""sys.stdout and sys.stderr of a cell: text is kept up to a cap, and shown in batches while the cell runs."""

# A learner may patch builtins; these stay ours.
from builtins import isinstance, len, max, str, type

import io
import time

#: characters kept per stream and cell; what comes later is dropped and the cell marked as truncated
CAP = 1_000_000
#: a batch is shown when it has this many characters, or this many seconds after the last one
BATCH = 8192
PAUSE = 0.05


class Out(io.TextIOBase):
    encoding = "utf-8"
    errors = "backslashreplace"

    def __init__(self, stream, emit):
        self._stream = stream
        self._emit = emit
        self._parts = []
        self._size = 0
        self._pending = []
        self._pending_size = 0
        self._shown = 0.0
        self.truncated = False
        self.buffer = _Bytes(self)

    @property
    def name(self):
        return f"<{self._stream}>"

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        size = len(text)
        room = CAP - self._size
        if room < size:
            self.truncated = True
            kept = text[: max(room, 0)]
        else:
            kept = text
        if kept:
            kept = str(kept)
            self._size += len(kept)
            self._parts.append(kept)
            if self._emit is not None:
                self._pend(kept)
        return size

    def _pend(self, text):
        self._pending.append(text)
        self._pending_size += len(text)
        if self._pending_size >= BATCH or time.monotonic() - self._shown > PAUSE:
            self.flush()

    def flush(self):
        if self._pending:
            batch = "".join(self._pending)
            self._pending = []
            self._pending_size = 0
            self._shown = time.monotonic()
            self._emit(self._stream, _sendable(batch))

    def close_cell(self):
        """Show the rest; a reference that outlives the cell still collects, but shows nothing."""
        self.flush()
        self._emit = None

    def text(self):
        return _sendable("".join(self._parts))


class _Bytes(io.RawIOBase):
    """`sys.stdout.buffer`"""

    def __init__(self, out):
        self._out = out

    def writable(self):
        return True

    def write(self, data):
        data = bytes(data)
        self._out.write(data.decode("utf-8", "backslashreplace"))
        return len(data)


def _sendable(text):
    """Lone surrogates cannot cross to JavaScript as they are."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def closed_input():
    """A stdin at its end: `input()` raises EOFError."""
    return io.StringIO("")
