"""The index of `a[...]` as one text for the core. See src/runtime/index-spec.ts."""

from urllib.parse import quote

from .literal import literal


def index_spec(index):
    """`a[1:, None, ..., mask]` → 's1,,;n;e;t7'."""
    if type(index) is int:
        return f"i{index}"
    items = index if type(index) is tuple else (index,)
    return ";".join(map(_item, items))


def _part(x):
    return "" if x is None else str(x.__index__())


def _item(x):
    if type(x) is int:
        return f"i{x}"
    if type(x) is slice:
        return f"s{_part(x.start)},{_part(x.stop)},{_part(x.step)}"
    if x is Ellipsis:
        return "e"
    if x is None:
        return "n"
    if x is True or x is False:
        return "bT" if x else "bF"
    handle = getattr(x, "_h", None)
    if handle is not None:
        return f"t{handle}"
    if isinstance(x, (list, tuple)):
        return "L" + quote(literal(x))
    index = getattr(type(x), "__index__", None)
    return f"i{index(x)}" if index else f"o{type(x).__name__}"
