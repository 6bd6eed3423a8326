"""Arrays in text files and raw files: savetxt, loadtxt, genfromtxt, tofile, fromfile.
https://numpy.org/doc/2.4/reference/routines.io.html. Arrays of text and structured arrays are refused."""

import operator
import os
import warnings

from _core.absent import refuse

from ._dispatch import C_FUNCTIONS, OVERRIDES
from ._dtypes import dtype as dtype_class
from ._encode import as_array
from ._frames import user_level
from ._npy_format import from_bytes


def _formats(fmt, columns, complex_values, delimiter):
    if isinstance(fmt, (list, tuple)):
        if len(fmt) != columns:
            raise AttributeError(f"fmt has wrong shape.  {fmt}")
        return delimiter.join(fmt)
    if not isinstance(fmt, str):
        raise ValueError(f"invalid fmt: {fmt!r}")
    count = fmt.count("%")
    if count == 1:
        one = f" ({fmt}+{fmt}j)" if complex_values else fmt
        return delimiter.join([one] * columns)
    if count != (2 * columns if complex_values else columns):
        raise ValueError(f"fmt has wrong number of % formats:  {fmt}")
    return fmt


def _write(file, text, encoding):
    try:
        file.write(text)
    except TypeError:
        file.write(text.encode(encoding or "latin1"))


def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None):
    if isinstance(fname, (str, os.PathLike)):
        with open(os.fspath(fname), "wt", encoding=encoding or "latin1", newline="") as file:
            return _save_rows(file, X, fmt, delimiter, newline, header, footer, comments, encoding)
    if not hasattr(fname, "write"):
        raise ValueError("fname must be a string or file handle")
    _save_rows(fname, X, fmt, delimiter, newline, header, footer, comments, encoding)


def _save_rows(file, X, fmt, delimiter, newline, header, footer, comments, encoding):
    X = as_array(X)
    if X.ndim not in (1, 2):
        raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
    rows = X.tolist() if X.ndim == 2 else [[x] for x in X.tolist()]
    columns = X.shape[1] if X.ndim == 2 else 1
    complex_values = X.dtype.kind == "c"
    pattern = _formats(fmt, columns, complex_values, delimiter)
    if header:
        _write(file, comments + header.replace("\n", "\n" + comments) + newline, encoding)
    for row in rows:
        if complex_values:
            text = (pattern % tuple(part for z in row for part in (z.real, z.imag)) + newline).replace("+-", "-")
        else:
            try:
                text = pattern % tuple(row) + newline
            except TypeError as error:
                raise TypeError(f"Mismatch between array dtype ('{X.dtype}') and format specifier ('{pattern}')") from error
        _write(file, text, encoding)
    if footer:
        _write(file, comments + footer.replace("\n", "\n" + comments) + newline, encoding)


def _lines(fname, encoding):
    """The lines of a path, an open file, or an iterable of lines."""
    if isinstance(fname, (str, os.PathLike)):
        path = os.fspath(fname)
        if not os.path.exists(path):
            raise FileNotFoundError(f"{path} not found.")
        with open(path, "rt", encoding=encoding) as file:
            return file.read().splitlines()
    try:
        found = list(iter(fname))
    except TypeError as error:
        raise ValueError("fname must be a string, filehandle, list of strings,\n"
                         f"or generator. Got {type(fname)} instead.") from error
    return [line.decode(encoding or "latin1") if isinstance(line, bytes) else line for line in found]


def _convert(token, kind):
    text = token.strip()
    if "_" in text:
        raise ValueError
    if kind == "f":
        return float(text)
    if kind == "c":
        return complex(text.replace(" ", ""))
    return int(text) != 0 if kind == "b" else int(text)


def _whole(value):
    try:
        value = operator.index(value)
    except TypeError:
        raise TypeError("argument must be an integer") from None
    if value < 0:
        raise ValueError("argument must be nonnegative")
    return value


def _split(line, comments, delimiter, quote):
    for mark in comments:
        line = line.split(mark, 1)[0]
    line = line.rstrip("\r\n")
    if not (line.strip() if delimiter is None else line):
        return None
    if quote is not None and quote in line:
        refuse("numpy.loadtxt of quoted fields")
    return line.split(delimiter)


def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, ndmin=0,
            encoding=None, max_rows=None, quotechar=None, like=None):
    made = dtype_class(float if dtype is None else dtype)
    if made.kind not in "biufc" or made.names is not None:
        refuse(f"numpy.loadtxt with dtype {made}")
    if ndmin not in (0, 1, 2):
        raise ValueError(f"Illegal value of ndmin keyword: {ndmin}")
    marks = [] if comments is None else [comments] if isinstance(comments, (str, bytes)) else list(comments)
    marks = [m.decode("latin1") if isinstance(m, bytes) else m for m in marks]
    if "" in marks:
        raise ValueError("comments cannot be an empty string. Use comments=None to disable comments.")
    if usecols is not None:
        usecols = [operator.index(c) for c in (usecols if hasattr(usecols, "__iter__") else [usecols])]
    rows, columns = [], None
    limit = None if max_rows is None else _whole(max_rows)
    for line in _lines(fname, encoding)[_whole(skiprows):]:
        if limit is not None and len(rows) >= limit:
            break
        fields = _split(line, marks, delimiter, quotechar)
        if fields is None:
            continue
        if columns is None:
            columns = len(fields)
        elif len(fields) != columns and usecols is None:
            raise ValueError(f"the number of columns changed from {columns} to {len(fields)} at row {len(rows) + 1}; "
                             "use `usecols` to select a subset and avoid this error")
        rows.append(_row(fields, usecols, converters, made, len(rows)))
    out = _shaped(rows, made, ndmin)
    if out.shape and out.shape[0] == 0:
        warnings.warn(f'loadtxt: input contained no data: "{fname}"', UserWarning, stacklevel=user_level())
    return out.T if unpack else out


def _row(fields, usecols, converters, made, number):
    chosen = range(len(fields)) if usecols is None else usecols
    out = []
    for column in chosen:
        if not -len(fields) <= column < len(fields):
            raise ValueError(f"invalid column index {column} at row {number + 1} with {len(fields)} columns")
        token = fields[column]
        own = converters if callable(converters) else (converters or {}).get(column)
        if own is not None:
            out.append(own(token))
            continue
        try:
            out.append(_convert(token, made.kind))
        except ValueError:
            place = column % len(fields) + 1
            raise ValueError(f"could not convert string {token!r} to {made.name} at row {number}, column {place}.") from None
    return out


def _shaped(rows, made, ndmin):
    a = C_FUNCTIONS["array"](rows, dtype=made)
    if a.ndim > ndmin:
        a = a.squeeze() if a.size else a
    if a.ndim < ndmin:
        a = a.reshape(1) if ndmin == 1 else a.reshape((1, a.size)).T
    return a


def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0, missing_values=None,
               filling_values=None, usecols=None, autostrip=False, unpack=None, invalid_raise=True, max_rows=None, encoding=None,
               ndmin=0, **others):
    for name in others:
        refuse(f"numpy.genfromtxt({name}=…)")
    if dtype is None:
        refuse("numpy.genfromtxt(dtype=None)")
    made = dtype_class(dtype)
    if made.kind not in "iufcb" or isinstance(delimiter, (int, list, tuple)):
        refuse("numpy.genfromtxt with that dtype or delimiter")
    missing = {m.strip() for m in (missing_values.split(",") if isinstance(missing_values, str) else missing_values or ())}
    default = filling_values if filling_values is not None else {"f": float("nan"), "c": complex("nan"), "b": False}.get(made.kind, -1)
    lines = _lines(fname, encoding)
    numbered = [(k + 1, _split(line, [comments] if comments else [], delimiter, None)) for k, line in enumerate(lines)][skip_header:]
    numbered = [(k, fields) for k, fields in numbered if fields is not None]
    if max_rows is not None:
        numbered = numbered[:max_rows]
    if skip_footer:
        numbered = numbered[:-skip_footer]
    if not numbered:
        warnings.warn(f'genfromtxt: Empty input file: "{fname}"', UserWarning, stacklevel=user_level())
    columns = len(numbered[0][1]) if numbered else 0
    bad = [(k, len(fields)) for k, fields in numbered if len(fields) != columns] if usecols is None else []
    if bad:
        text = "\n".join(["Some errors were detected !", *(f"    Line #{k} (got {n} columns instead of {columns})" for k, n in bad)])
        if invalid_raise:
            raise ValueError(text)
        from .exceptions import ConversionWarning

        warnings.warn(text, ConversionWarning, stacklevel=user_level())
        numbered = [(k, fields) for k, fields in numbered if len(fields) == columns]
    if usecols is not None:
        usecols = [usecols] if isinstance(usecols, int) else list(usecols)

    def value(token):
        token = token.strip()
        if token in missing or not token:
            return default
        try:
            return _convert(token, made.kind)
        except ValueError:
            return default

    rows = [[value(fields[c]) for c in (usecols or range(columns))] for _, fields in numbered]
    a = C_FUNCTIONS["array"](rows, dtype=made)
    if a.ndim > ndmin and a.size:
        a = a.squeeze()
    while a.ndim < ndmin:
        a = a.reshape((1, *a.shape))
    return a.T if unpack else a


def tofile(a, file, sep="", format="%s"):
    if hasattr(file, "write"):
        return _to_open(a, file, sep, format)
    with open(os.fspath(file), "wb") as opened:
        _to_open(a, opened, sep, format)


def _to_open(a, file, sep, format):
    if sep == "":
        return file.write(a.tobytes())
    text = sep.join(format % x for x in a.reshape(-1).tolist()).encode()
    file.write(text)


def fromfile(file, dtype=float, count=-1, sep="", offset=0, like=None):
    made = dtype_class(dtype)
    if offset != 0 and sep != "":
        raise TypeError("'offset' argument only permitted for binary files")
    if not hasattr(file, "read"):
        with open(os.fspath(file), "rb") as opened:
            return fromfile(opened, made, count, sep, offset)
    if sep != "":
        text = file.read()
        return C_FUNCTIONS["fromstring"](text.decode() if isinstance(text, bytes) else text, dtype=made, count=count, sep=sep)
    if offset:
        file.seek(offset, 1)
    data = file.read() if count < 0 else file.read(count * made.itemsize)
    whole = len(data) // made.itemsize * made.itemsize
    return from_bytes(data[:whole], made)


OVERRIDES.update({"numpy.savetxt": savetxt, "numpy.loadtxt": loadtxt, "numpy.genfromtxt": genfromtxt, "numpy.fromfile": fromfile,
                  "numpy.tofile": tofile})
