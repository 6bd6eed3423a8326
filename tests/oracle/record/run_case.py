"""Run one oracle case in a forked child and describe what every cell showed.

The parent has only imported NumPy and PyTorch, so every child starts as a new interpreter would. A cell's result is plain data:
stdout, the error (type, message, line of the cell) or null, and the warnings as "Category: text".
"""

import io
import marshal
import os
import resource
import select
import signal
import sys
import tempfile
import warnings

SECONDS = 10
MEMORY = 4 << 30  # bytes of address space above what the parent already maps


def run_cell(code, index, names, seen):
    """Execute one cell in the names shared by the case; ``seen`` collects its warnings."""
    out, error = io.StringIO(), None
    sys.stdout = out
    filename = f"<cell {index}>"
    try:
        exec(compile(code, filename, "exec", dont_inherit=True), names)
    except BaseException as raised:  # SystemExit and KeyboardInterrupt are results too
        error = {"type": type(raised).__name__, "message": str(raised), "line": line_in(raised, filename)}
    return {"stdout": out.getvalue(), "error": error, "warnings": list(seen)}


def line_in(raised, filename):
    """The innermost line of this cell that the error passed through; null when there is none."""
    if isinstance(raised, SyntaxError) and raised.filename == filename:
        return raised.lineno
    line, step = None, raised.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == filename:
            line = step.tb_lineno
        step = step.tb_next
    return line


def run_cells(cells, prepare=None):
    """Run the cells in this process, in a folder of their own."""
    stdout = sys.stdout
    seen = []
    warnings.resetwarnings()
    warnings.simplefilter("always")
    warnings.showwarning = lambda message, category, *rest, **more: seen.append(f"{category.__name__}: {message}")
    names = {"__name__": "__main__", "__builtins__": __builtins__}
    if prepare is not None:
        prepare()
    results = []
    for index, code in enumerate(cells, 1):
        seen.clear()
        results.append(run_cell(code, index, names, seen))
    sys.stdout = stdout
    return results


def limit_memory():
    with open("/proc/self/statm") as statm:
        mapped = int(statm.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (mapped + MEMORY, mapped + MEMORY))


def run_forked(cells, prepare=None):
    """Fork, run the cells, and return their results; raises TimeoutError or RuntimeError naming what went wrong."""
    dump, leave = marshal.dumps, os._exit  # in C, so that no builtin a case patches can break them
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            limit_memory()
            try:
                payload = dump(run_cells(cells, prepare))
            except BaseException as broken:
                payload = dump({"broken": repr(broken)})
        while payload:
            payload = payload[os.write(writer, payload) :]
        leave(0)
    os.close(writer)
    payload = read_all(reader, child)
    os.waitpid(child, 0)
    if not payload:
        raise RuntimeError("the interpreter died")
    results = marshal.loads(payload)
    if isinstance(results, dict):
        raise RuntimeError(results["broken"])
    return results


def read_all(reader, child):
    parts = []
    with os.fdopen(reader, "rb") as pipe:
        while True:
            ready, _, _ = select.select([pipe], [], [], SECONDS)
            if not ready:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                raise TimeoutError(f"longer than {SECONDS} s")
            part = os.read(pipe.fileno(), 1 << 16)
            if not part:
                return b"".join(parts)
            parts.append(part)
