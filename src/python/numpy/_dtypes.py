"""np.dtype: names, spellings and attributes of element types. What a dtype means for computing stands in the core."""

import sys

# name, char, kind, itemsize, num, other spellings
_ROWS = [
    ("bool", "?", "b", 1, 0, ["bool_", "b1", "Bool"]),
    ("int8", "b", "i", 1, 1, ["i1", "byte"]),
    ("uint8", "B", "u", 1, 2, ["u1", "ubyte"]),
    ("int16", "h", "i", 2, 3, ["i2", "short"]),
    ("uint16", "H", "u", 2, 4, ["u2", "ushort"]),
    ("int32", "i", "i", 4, 5, ["i4", "intc"]),
    ("uint32", "I", "u", 4, 6, ["u4", "uintc"]),
    ("int64", "l", "i", 8, 7, ["i8", "int", "int_", "long", "intp", "longlong", "q", "p", "n"]),
    ("uint64", "L", "u", 8, 8, ["u8", "uint", "ulong", "uintp", "ulonglong", "Q", "P", "N"]),
    ("float16", "e", "f", 2, 23, ["f2", "half"]),
    ("float32", "f", "f", 4, 11, ["f4", "single"]),
    ("float64", "d", "f", 8, 12, ["f8", "float", "double"]),
    ("complex64", "F", "c", 8, 14, ["c8", "csingle"]),
    ("complex128", "D", "c", 16, 15, ["c16", "complex", "cdouble"]),
]
# Types whose elements the core does not hold: their arrays live in Python or are refused.
_OTHER = [
    ("longdouble", "g", "f", 16, 13, ["f16", "float128", "longdouble"]),
    ("clongdouble", "G", "c", 32, 16, ["c32", "complex256", "clongdouble"]),
    ("object", "O", "O", 8, 17, ["object_", "O8"]),
]
_CLASS_NAMES = {
    "bool": "BoolDType", "int8": "Int8DType", "uint8": "UInt8DType", "int16": "Int16DType", "uint16": "UInt16DType",
    "int32": "Int32DType", "uint32": "UInt32DType", "int64": "Int64DType", "uint64": "UInt64DType",
    "float16": "Float16DType", "float32": "Float32DType", "float64": "Float64DType", "longdouble": "LongDoubleDType",
    "complex64": "Complex64DType", "complex128": "Complex128DType", "clongdouble": "CLongDoubleDType",
    "object": "ObjectDType", "str": "StrDType", "bytes": "BytesDType", "void": "VoidDType",
    "datetime64": "DateTime64DType", "timedelta64": "TimeDelta64DType",
}
_PYTHON = {bool: "bool", int: "int64", float: "float64", complex: "complex128", object: "object"}
_REAL_NAMES = {"longdouble": "float128", "clongdouble": "complex256"}


class _DTypeMeta(type):
    def __call__(cls, *args, **kwargs):
        return _make(*args, **kwargs) if cls is dtype else type.__call__(cls, *args, **kwargs)


class dtype(metaclass=_DTypeMeta):
    """The type of an array's elements. https://numpy.org/doc/2.4/reference/generated/numpy.dtype.html"""

    __module__ = "numpy"
    __slots__ = ("name", "char", "kind", "itemsize", "num", "byteorder", "type", "names", "fields", "metadata", "_key",
                 "_unit", "_offsets", "_align", "subdtype", "shape", "__weakref__")

    def __init__(self, name, char, kind, itemsize, num, byteorder):
        self.name, self.char, self.kind, self.itemsize, self.num = name, char, kind, itemsize, num
        self.byteorder = byteorder
        self.type = None
        self.names = self.fields = self.metadata = self._unit = self._offsets = self.subdtype = None
        self.shape = ()
        self._align = False
        self._key = None

    @property
    def str(self):
        if self.kind in "Mm":
            return f"<{self.kind}8{self._unit_text()}"
        mark = {"=": "<", "|": "|", ">": ">", "<": "<"}[self.byteorder]
        size = self.itemsize // 4 if self.kind == "U" else self.itemsize
        return f"{mark}O" if self.kind == "O" else f"{mark}{self.kind}{size}"

    def _unit_text(self):
        return f"[{self._unit}]" if self._unit else ""

    @property
    def alignment(self):
        return 1 if self.kind in "SV" else 4 if self.kind == "U" else min(self.itemsize, 16) // (2 if self.kind == "c" else 1)

    @property
    def isnative(self):
        return self.byteorder != ">" and all(f[0].isnative for f in (self.fields or {}).values())

    @property
    def hasobject(self):
        return self.kind == "O"

    @property
    def ndim(self):
        return 0

    @property
    def base(self):
        return self

    @property
    def isbuiltin(self):
        return 1 if self.kind not in "USVMm" else 0

    @property
    def isalignedstruct(self):
        return self._align

    @property
    def flags(self):
        return 63 if self.kind == "O" else 0

    @property
    def descr(self):
        if self.names is None:
            return [("", self.str)]
        return [(n, self.fields[n][0].str) for n in self.names]

    def newbyteorder(self, new_order="S"):
        swapped = {"S": ">" if self.isnative else "<", ">": ">", "B": ">", "<": "<", "L": "<", "=": "<", "N": "<"}[new_order[0].upper()]
        return _make(swapped + self.str[1:])

    def __getitem__(self, key):
        if self.fields is None:
            raise KeyError(f"There are no fields in dtype {self}.")
        return self.fields[key if isinstance(key, str_type) else self.names[key]][0]

    def __len__(self):
        return 0 if self.names is None else len(self.names)

    def __bool__(self):
        return True

    def _spec(self):
        if self.names is not None:
            return "[" + ", ".join(f"({n!r}, {self.fields[n][0].str!r})" for n in self.names) + "]"
        if self.kind in "USV" or self.byteorder == ">" or self.kind in "Mm":
            text = self.str.lstrip("|") if self.kind != "O" else "O"
            return text[:-1] if self.kind in "USV" and not self.itemsize else text
        return self.name

    def __str__(self):
        if self.kind in "Mm" and self.names is None:
            return self.name
        return self.str if self.kind in "SV" and self.names is None else self._spec()

    def __repr__(self):
        if self.names is not None:
            return f"dtype({self._spec()})"
        return f"dtype('{'O' if self.kind == 'O' else self._spec()}')"

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, dtype):
            try:
                other = _make(other)
            except TypeError:
                return False
        return self is other or self._key == other._key

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._key)

    def __reduce__(self):
        return _make, (self.str,)

    def _order(self, other):
        from ._api import can_cast

        return can_cast(self, other)

    def __le__(self, other):
        return self._order(_make(other))

    def __lt__(self, other):
        other = _make(other)
        return self != other and self._order(other)

    def __ge__(self, other):
        return _make(other)._order(self)

    def __gt__(self, other):
        other = _make(other)
        return self != other and other._order(self)


str_type = str


def _build(name, char, kind, itemsize, num, byteorder, cls_name):
    cls = _classes.get(cls_name)
    if cls is None:
        cls = _classes[cls_name] = type(cls_name, (dtype,), {"__module__": "numpy.dtypes", "__slots__": ()})
        # As in NumPy, `np.dtypes.Float32DType()` is the dtype itself.
    made = type.__call__(cls, name, char, kind, itemsize, num, byteorder)
    made._key = (kind, itemsize, byteorder == ">")
    return made


_classes = {}
#: every spelling → dtype
BY_NAME = {}
#: scalar type → dtype; filled by _scalars
BY_TYPE = {}


def _register(rows, scalar_kind):
    for name, char, kind, itemsize, num, others in rows:
        made = _build(_REAL_NAMES.get(name, name), char, kind, itemsize, num, "|" if itemsize == 1 or kind == "O" else "=", _CLASS_NAMES[name])
        for spelling in [name, char, _REAL_NAMES.get(name, name), *others]:
            BY_NAME.setdefault(spelling, made)
        size_code = others[0]
        for mark in "<=|":
            BY_NAME[mark + size_code] = made
            BY_NAME[mark + char] = made
        if itemsize > 1 and scalar_kind:
            swapped = _build(made.name, char, kind, itemsize, num, ">", _CLASS_NAMES[name])
            BY_NAME[">" + size_code] = BY_NAME[">" + char] = swapped
        elif kind != "O":
            BY_NAME[">" + size_code] = made


_register(_ROWS, True)
_register(_OTHER, False)
BY_NAME.update({mark + "b1": BY_NAME["bool"] for mark in "<=|>"})
BY_NAME["O"] = BY_NAME["|O"] = BY_NAME["object"]


def _sized(text):
    """'U3', 'S5', 'V8', 'datetime64[D]' and the like; None when it is none of these."""
    mark, body = ("<", text)
    if text[:1] in "<>=|":
        mark, body = text[0], text[1:]
    head = {"str": "U", "str_": "U", "unicode": "U", "bytes": "S", "bytes_": "S", "void": "V"}.get(body)
    body = head or body
    if body[:1] in ("U", "S", "V", "a") and (body[1:] == "" or body[1:].isdigit()):
        kind = "S" if body[0] == "a" else body[0]
        n = int(body[1:] or 0)
        return _flexible(kind, n, mark)
    for long, short in (("datetime64", "M"), ("timedelta64", "m")):
        for head in (long, short + "8", short):
            if body.startswith(head) and (body == head or body[len(head):].startswith("[")):
                return _timelike(short, body[len(head) + 1 : -1])
    return None


_made = {}


def _flexible(kind, n, mark="<"):
    itemsize = n * 4 if kind == "U" else n
    order = ">" if mark == ">" and kind == "U" else "=" if kind == "U" else "|"
    key = (kind, itemsize, order == ">")
    found = _made.get(key)
    if found is None:
        name = {"U": "str", "S": "bytes", "V": "void"}[kind]
        num = {"U": 19, "S": 18, "V": 20}[kind]
        found = _made[key] = _build(name + (str(itemsize * 8) if n else ""), kind, kind, itemsize, num, order, _CLASS_NAMES[name])
        found.type = BY_TYPE.get(kind)
    return found


def _timelike(short, unit):
    key = (short, unit)
    found = _made.get(key)
    if found is None:
        long = "datetime64" if short == "M" else "timedelta64"
        found = _made[key] = _build(long + (f"[{unit}]" if unit else ""), short, short, 8, 21 if short == "M" else 22, "=", _CLASS_NAMES[long])
        found._unit = unit
        found._key = (short, unit)
        found.type = BY_TYPE.get(short)
    return found


def _structured(fields, align=False):
    names, table, offset = [], {}, 0
    for k, field in enumerate(fields):
        name, spec, *rest = field
        if isinstance(name, tuple):
            name = name[0]
        sub = _make(spec)
        if rest:
            raise NotImplementedError("structured dtypes with array fields are not emulated here (see the coverage page)")
        if align and sub.alignment:
            offset = -(-offset // sub.alignment) * sub.alignment
        name = name or f"f{k}"
        if name in table:
            raise ValueError(f"field {name!r} occurs more than once")
        names.append(name)
        table[name] = (sub, offset)
        offset += sub.itemsize
    if align and table:
        most = max(sub.alignment for sub, _ in table.values())
        offset = -(-offset // most) * most
    made = _build(f"void{offset * 8}", "V", "V", offset, 20, "|", "VoidDType")
    made.names, made.fields, made._align = tuple(names), table, align
    made._key = ("V", tuple((n, table[n][0]._key, table[n][1]) for n in names))
    made.type = BY_TYPE.get("V")
    return made


def _make(obj=None, align=False, copy=False, **kwargs):
    """The dtype of any spelling. Raises TypeError in NumPy's words."""
    if isinstance(obj, dtype):
        return obj
    if obj is None:
        return BY_NAME["float64"]
    if isinstance(obj, type):
        found = _PYTHON.get(obj)
        if found is not None:
            return BY_NAME[found]
        found = BY_TYPE.get(obj)
        if found is not None:
            return found
        if obj is str:
            return _flexible("U", 0)
        if obj is bytes:
            return _flexible("S", 0)
        if obj in _ABSTRACT:
            raise TypeError(_ABSTRACT[obj])
        if isinstance(obj, _DTypeMeta):
            for made in BY_NAME.values():
                if type(made) is obj:
                    return made
        inner = getattr(obj, "dtype", None)
        return _make(inner) if isinstance(inner, dtype) else BY_NAME["object"]
    if isinstance(obj, str):
        found = BY_NAME.get(obj)
        if found is None or obj in ("Bool",):
            found = _sized(obj)
        if found is None and "," in obj:
            return _structured([(f"f{k}", part.strip()) for k, part in enumerate(obj.split(",")) if part.strip()], align)
        if found is None:
            raise TypeError(f"data type {obj!r} not understood")
        return found
    if isinstance(obj, list):
        return _structured(obj, align)
    if isinstance(obj, dict) and "names" in obj and "formats" in obj:
        return _structured(list(zip(obj["names"], obj["formats"])), align)
    inner = getattr(obj, "dtype", None)
    if isinstance(inner, dtype):
        return inner
    raise TypeError(f"Cannot interpret '{obj!r}' as a data type")


#: abstract scalar types that are no dtype, with NumPy's words; filled by _scalars
_ABSTRACT = {}
native = sys.byteorder


def wire_name(spec):
    """What the core calls the dtype; NotImplementedError for dtypes whose elements it does not hold."""
    made = _make(spec)
    if made.kind in "OUSVMm" or made.byteorder == ">" or made.char in "gG":
        raise NotImplementedError(f"arrays of dtype {made} are not emulated here for this function (see the coverage page)")
    return made.name
