"""The .npy and .npz files: np.save, np.load, np.savez. https://numpy.org/doc/2.4/reference/generated/numpy.lib.format.html

Bytes are those that NumPy writes. Arrays of objects (pickles) and memory maps are refused.
"""

import os
from collections.abc import Mapping

from _core.absent import refuse

from ._dispatch import C_FUNCTIONS, OVERRIDES
from ._dtypes import dtype as dtype_class
from ._encode import as_array

MAGIC = b"\x93NUMPY"
_ALIGN = 64
#: room for the axis that may grow, so that a header can be rewritten in place
_GROWTH_DIGITS = 21
#: version → (bytes of the length, encoding)
_VERSIONS = {(1, 0): (2, "latin1"), (2, 0): (4, "latin1"), (3, 0): (4, "utf8")}


def header_of(array):
    """Magic, version, length and the dictionary, padded to 64 bytes."""
    fortran = array.flags.f_contiguous and not array.flags.c_contiguous
    shape = array.shape
    text = f"{{'descr': {array.dtype.str!r}, 'fortran_order': {fortran}, 'shape': {shape!r}, }}"
    if shape:
        text += " " * (_GROWTH_DIGITS - len(repr(shape[-1 if fortran else 0])))
    raw = text.encode("latin1")
    length = len(raw) + 1
    padding = _ALIGN - (len(MAGIC) + 4 + length) % _ALIGN
    return MAGIC + b"\x01\x00" + (length + padding).to_bytes(2, "little") + raw + b" " * padding + b"\n"


def write_array(file, array, allow_pickle=True):
    if array.dtype.hasobject:
        if not allow_pickle:
            raise ValueError("Object arrays cannot be saved when allow_pickle=False")
        refuse("numpy.save of an array of objects")
    file.write(header_of(array))
    fortran = array.flags.f_contiguous and not array.flags.c_contiguous
    file.write((array.T if fortran else array).tobytes())


def _read(file, count, what):
    data = b""
    while len(data) < count:
        more = file.read(count - len(data))
        if not more:
            break
        data += more
    if len(data) != count:
        raise ValueError(f"EOF: reading {what}, expected {count} bytes got {len(data)}")
    return data


def _read_header(file, max_header_size):
    import ast

    start = _read(file, 8, "magic string")
    if start[:6] != MAGIC:
        raise ValueError(f"the magic string is not correct; expected {MAGIC!r}, got {start[:6]!r}")
    version = tuple(start[6:])
    if version not in _VERSIONS:
        raise ValueError(f"we only support format version (1,0), (2,0), and (3,0), not {version}")
    width, encoding = _VERSIONS[version]
    length = int.from_bytes(_read(file, width, "array header length"), "little")
    text = _read(file, length, "array header").decode(encoding)
    if len(text) > max_header_size:
        raise ValueError(f"Header info length ({len(text)}) is large and may not be safe to load securely.\n"
                         "To allow loading, adjust `max_header_size` or fully trust the `.npy` file using `allow_pickle=True`.\n"
                         "For safety against large resource use or crashes, sandboxing may be necessary.")
    try:
        found = ast.literal_eval(text)
    except SyntaxError as error:
        raise ValueError(f"Cannot parse header: {text!r}") from error
    if not isinstance(found, dict):
        raise ValueError(f"Header is not a dictionary: {found!r}")
    if found.keys() != {"descr", "fortran_order", "shape"}:
        raise ValueError(f"Header does not contain the correct keys: {sorted(found.keys())!r}")
    shape, fortran, descr = found["shape"], found["fortran_order"], found["descr"]
    if not isinstance(shape, tuple) or not all(isinstance(x, int) for x in shape):
        raise ValueError(f"shape is not valid: {shape!r}")
    if not isinstance(fortran, bool):
        raise ValueError(f"fortran_order is not a valid bool: {fortran!r}")
    try:
        dtype = dtype_class(descr)
    except TypeError as error:
        raise ValueError(f"descr is not a valid dtype descriptor: {descr!r}") from error
    return shape, fortran, dtype


def read_array(file, allow_pickle=False, max_header_size=10000):
    shape, fortran, dtype = _read_header(file, 2**64 if allow_pickle else max_header_size)
    if dtype.hasobject:
        if not allow_pickle:
            raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
        refuse("numpy.load of an array of objects")
    count = 1
    for n in shape:
        count *= n
    data = _read(file, count * dtype.itemsize, "array data")
    flat = from_bytes(data, dtype)
    return flat.reshape(shape[::-1]).T if fortran else flat.reshape(shape)


def from_bytes(data, dtype):
    """A fresh writeable array of the bytes."""
    if not data:
        return C_FUNCTIONS["empty"](0, dtype)
    return C_FUNCTIONS["frombuffer"](data, dtype=dtype).copy()


def save(file, arr, allow_pickle=True):
    array = as_array(arr)
    if hasattr(file, "write"):
        return write_array(file, array, allow_pickle)
    path = os.fspath(file)
    with open(path if path.endswith(".npy") else path + ".npy", "wb") as opened:
        write_array(opened, array, allow_pickle)


def _opened(path):
    """The file, with the number that Linux gives to a missing one."""
    try:
        return open(path, "rb")
    except FileNotFoundError:
        raise FileNotFoundError(2, "No such file or directory", path) from None


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", max_header_size=10000):
    if encoding not in ("ASCII", "latin1", "bytes"):
        raise ValueError("encoding must be 'ASCII', 'latin1', or 'bytes'")
    own = not hasattr(file, "read")
    opened = _opened(os.fspath(file)) if own else file
    keep = False
    try:
        magic = opened.read(len(MAGIC))
        if not magic:
            raise EOFError("No data left in file")
        opened.seek(-len(magic), 1)
        if magic.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            keep = True
            return NpzFile(opened, own, allow_pickle, max_header_size)
        if magic == MAGIC:
            if mmap_mode:
                refuse("numpy.load(mmap_mode=…)")
            return read_array(opened, allow_pickle, max_header_size)
        if not allow_pickle:
            raise ValueError("This file contains pickled (object) data. If you trust the file you can load it unsafely using the "
                             "`allow_pickle=` keyword argument or `pickle.load()`.")
        import pickle

        try:
            return pickle.load(opened, fix_imports=fix_imports, encoding=encoding)
        except Exception as error:
            raise pickle.UnpicklingError(f"Failed to interpret file {file!r} as a pickle") from error
    finally:
        if own and not keep:
            opened.close()


class _Bag:
    """`npz.f.name`."""

    def __init__(self, npz):
        self._npz = npz

    def __getattribute__(self, name):
        try:
            return object.__getattribute__(self, "_npz")[name]
        except KeyError:
            raise AttributeError(name) from None

    def __dir__(self):
        return list(object.__getattribute__(self, "_npz").keys())


class NpzFile(Mapping):
    """https://numpy.org/doc/2.4/reference/generated/numpy.lib.npyio.NpzFile.html"""

    __module__ = "numpy.lib.npyio"
    zip = fid = None

    def __init__(self, fid, own_fid=False, allow_pickle=False, max_header_size=10000):
        import zipfile

        self.zip = zipfile.ZipFile(fid, allowZip64=True)
        names = self.zip.namelist()
        self.files = [name.removesuffix(".npy") for name in names]
        self._files = dict(zip(self.files, names)) | dict(zip(names, names))
        self.allow_pickle, self.max_header_size = allow_pickle, max_header_size
        self.f = _Bag(self)
        if own_fid:
            self.fid = fid

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        for part in (self.zip, self.fid):
            if part is not None:
                part.close()
        self.zip = self.fid = self.f = None

    def __del__(self):
        self.close()

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def __contains__(self, key):
        return key in self._files

    def __getitem__(self, key):
        if key not in self._files:
            raise KeyError(f"{key} is not a file in the archive")
        with self.zip.open(self._files[key]) as member:
            data = member.read()
        import io

        return read_array(io.BytesIO(data), self.allow_pickle, self.max_header_size) if data.startswith(MAGIC) else data

    def __repr__(self):
        name = self.fid if isinstance(self.fid, str) else getattr(self.fid, "name", "object")
        shown = ", ".join(self.files[:5]) + ("..." if len(self.files) > 5 else "")
        return f"NpzFile {name!r} with keys: {shown}"


def _savez(file, args, kwds, compressed, allow_pickle):
    import zipfile

    if not hasattr(file, "write"):
        file = os.fspath(file)
        file = file if file.endswith(".npz") else file + ".npz"
    arrays = dict(kwds)
    for i, value in enumerate(args):
        key = f"arr_{i}"
        if key in arrays:
            raise ValueError(f"Cannot use un-named variables and keyword {key}")
        arrays[key] = value
    how = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(file, mode="w", compression=how, allowZip64=True) as archive:
        for key, value in arrays.items():
            with archive.open(key + ".npy", "w", force_zip64=True) as member:
                write_array(member, as_array(value), allow_pickle)


def _saver(compressed):
    return lambda file, args=(), allow_pickle=True, **kwds: _savez(file, args, kwds, compressed, allow_pickle)


OVERRIDES.update({"numpy.save": save, "numpy.load": load, "numpy.savez": _saver(False), "numpy.savez_compressed": _saver(True)})
