"""Nested lists and tuples of numbers as one text for the core. See src/runtime/literal.ts."""

_KINDS = {bool: "b", int: "i", float: "f", complex: "c"}


def _complex(z):
    return f"{z.real!r}&{z.imag!r}"


_TEXT = {"b": lambda x: "1" if x else "0", "i": repr, "f": repr, "c": _complex}


def literal(obj):
    """The text of a scalar or a nested sequence. Ragged trees and leaves that are no numbers come as '!' + JSON."""
    shape = []
    probe = obj
    while isinstance(probe, (list, tuple)):
        shape.append(len(probe))
        if not probe:
            break
        probe = probe[0]
    leaves = []
    problem = _flatten(obj, shape, 0, leaves)
    if problem is not None:
        import json

        return "!" + json.dumps(problem)
    kinds = sorted({kind for kind, _ in leaves})
    mixed = len(kinds) != 1 or kinds == ["t"]
    payload = ",".join((kind + text) if mixed else text for kind, text in leaves)
    return f"{''.join(kinds)}|{','.join(map(str, shape))}|{payload}"


def _flatten(obj, shape, depth, leaves):
    if depth == len(shape):
        kind = _KINDS.get(type(obj))
        if kind is not None:
            leaves.append((kind, _TEXT[kind](obj)))
            return None
        handle = getattr(obj, "_h", None)
        if handle is not None:
            leaves.append(("t", str(handle)))
            return None
        return {"leaf": type(obj).__name__, "depth": depth}
    if not isinstance(obj, (list, tuple)) or len(obj) != shape[depth]:
        got = len(obj) if isinstance(obj, (list, tuple)) else None
        return {"ragged": depth, "expected": shape[depth], "got": got, "shape": shape}
    for item in obj:
        problem = _flatten(item, shape, depth + 1, leaves)
        if problem is not None:
            return problem
    return None
