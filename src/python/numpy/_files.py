"""np.save and np.load: .npy and .npz in the interpreter's own file system. https://numpy.org/doc/2.4/reference/generated/numpy.lib.format.html"""

import io
import os
import zipfile

from ._api import frombuffer
from ._dispatch import OVERRIDES
from ._encode import as_array
from ._objects import is_exotic

_MAGIC = b"\x93NUMPY\x01\x00"


def _write(stream, a):
    a = as_array(a)
    if a._x is not None:
        raise NotImplementedError(f"numpy.save of dtype {a.dtype} is not emulated here (see the coverage page)")
    f = a.flags
    fortran = f.f_contiguous and not f.c_contiguous
    header = repr({"descr": a.dtype.str, "fortran_order": fortran, "shape": a.shape})[:-1] + ", }"
    pad = 64 - (len(_MAGIC) + 2 + len(header) + 1) % 64
    header = (header + " " * (pad % 64) + "\n").encode("latin1")
    stream.write(_MAGIC + len(header).to_bytes(2, "little") + header + a.tobytes("F" if fortran else "C"))


def _read(stream):
    head = stream.read(8)
    if head[:6] != _MAGIC[:6]:
        raise ValueError("Cannot load file containing pickled data when allow_pickle=False" if head else "No data left in file")
    size = int.from_bytes(stream.read(2 if head[6] == 1 else 4), "little")
    import ast

    about = ast.literal_eval(stream.read(size).decode("latin1"))
    if is_exotic(None, about["descr"]):
        raise NotImplementedError(f"numpy.load of dtype {about['descr']} is not emulated here (see the coverage page)")
    flat = frombuffer(stream.read(), dtype=about["descr"]).copy()
    shape = about["shape"]
    return flat.reshape(shape, order="F") if about["fortran_order"] else flat.reshape(shape)


def save(file, arr, allow_pickle=True):
    """https://numpy.org/doc/2.4/reference/generated/numpy.save.html"""
    if hasattr(file, "write"):
        return _write(file, arr)
    path = os.fspath(file)
    with open(path if path.endswith(".npy") else path + ".npy", "wb") as stream:
        _write(stream, arr)


class NpzFile(dict):
    """What np.load gives for an .npz: arrays by name."""

    files = property(lambda self: list(self))

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def close(self):
        pass


NpzFile.__module__ = "numpy.lib.npyio"


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *, max_header_size=10000):
    """https://numpy.org/doc/2.4/reference/generated/numpy.load.html"""
    if mmap_mode is not None:
        raise NotImplementedError("numpy.load(mmap_mode=…) is not emulated here (see the coverage page)")
    if hasattr(file, "read"):
        data = file.read()
    else:
        with open(os.fspath(file), "rb") as stream:
            data = stream.read()
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return NpzFile((name.removesuffix(".npy"), _read(io.BytesIO(z.read(name)))) for name in z.namelist())
    return _read(io.BytesIO(data))


def savez(file, *args, allow_pickle=True, **kwds):
    """https://numpy.org/doc/2.4/reference/generated/numpy.savez.html"""
    named = {f"arr_{k}": a for k, a in enumerate(args)} | kwds
    path = file if hasattr(file, "write") else os.fspath(file)
    if isinstance(path, str) and not path.endswith(".npz"):
        path += ".npz"
    with zipfile.ZipFile(path, "w") as z:
        for name, a in named.items():
            stream = io.BytesIO()
            _write(stream, a)
            z.writestr(name + ".npy", stream.getvalue())


OVERRIDES["numpy.save"], OVERRIDES["numpy.load"] = save, load
OVERRIDES["numpy.savez"] = lambda file, args=(), **kwds: savez(file, *args, **kwds)
OVERRIDES["numpy.savez_compressed"] = OVERRIDES["numpy.savez"]
