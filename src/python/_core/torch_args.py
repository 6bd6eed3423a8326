"""How PyTorch reads the arguments of a call: the rules and the words of its PythonArgParser.

A parser holds the recorded signatures of one function (tables/torch_sigs.py), tries them in
order and returns the boundary's (pattern, values). What a call looks like (types, keyword names)
usually decides alone, so that decision is kept and the next call of that form only encodes.
Signatures are made ready on first use. Reference: torch/csrc/utils/python_arg_parser.cpp.
"""
from . import torch_args_text as text
from .torch_args_encode import encode
from .torch_args_types import CHECKS, INT_LISTS, TYPE_NAMES, VALUE_READ, class_of, env, tp_name

_NUMPY_NAMES = {"dim": ("axis",), "keepdim": ("keepdims",), "input": ("x", "a", "x1"), "other": ("x2",)}
_NUMBERS_AS_TENSORS = {
    f"{name}{end}"
    for name in ("add", "div", "divide", "mul", "multiply", "sub", "subtract", "true_divide", "floor_divide")
    for end in ("", "_", "_out")
} | {"to", "_to_copy", "copy_"}
_MISSING = object()
_warned = False


class Param:
    """One parameter of a signature, e.g. `IntArrayRef[1]? dim=None`."""

    __slots__ = ("name", "key", "kind", "size", "none_ok", "optional", "keyword", "default", "check", "names", "type_name")

    def __init__(self, source, keyword, numbers_as_tensors):
        kind, rest = source.split(" ", 1)
        self.none_ok = "?" in kind
        kind = kind.split("?", 1)[0]
        self.size = 0
        if "[" in kind:
            kind, size = kind[:-1].split("[")
            self.size = int(size or 0)
        self.name, equals, self.default = rest.partition("=")
        self.optional = bool(equals)
        if self.default == "None":
            self.none_ok = True
        self.key = "input" if self.name == "self" else self.name
        self.kind = kind
        self.keyword = keyword
        self.type_name = TYPE_NAMES[kind]
        self.check = CHECKS["TensorOrNumber" if kind == "Tensor" and numbers_as_tensors else kind]
        self.names = (self.name, *_NUMPY_NAMES.get(self.name, ()))

    def __str__(self):
        return f"{self.type_name} {self.name}" + (f" = {self.default}" if self.optional else "")


class Signature:
    """One overload: tries a call, returns [(param, value, source)] or None (or raises, when asked to)."""

    def __init__(self, source):
        self.name, rest = source.split("(", 1)
        body, _, mark = rest.rpartition(")")
        self.hidden = mark in ("|deprecated", "|hidden")
        self.deprecated = mark == "|deprecated"
        self.params = []
        keyword = False
        numbers = self.name in _NUMBERS_AS_TENSORS
        for part in body.split(", ") if body else []:
            if part == "*":
                keyword = True
            else:
                self.params.append(Param(part, keyword, numbers))
        self.min_args = sum(not p.optional for p in self.params)
        self.max_args = len(self.params)
        self.max_pos = sum(not p.keyword for p in self.params)
        self.varargs = self.max_pos == 1 and self.params[0].kind in INT_LISTS

    def __str__(self):
        out = []
        starred = False
        for p in self.params:
            if p.keyword and not starred:
                starred = True
                out.append("*")
            out.append(str(p))
        return "(" + ", ".join(out) + ")"

    def parse(self, args, kwargs, loud):
        """Binds `args` and `kwargs`; with `loud` a mismatch raises the TypeError that PyTorch raises."""
        given = len(args)
        if given > self.max_pos and not (self.varargs and CHECKS["IntArrayRef"](args, self.params[0], 0) is True):
            return text.too_many(self, given) if loud else None
        left = len(kwargs)
        position = 0
        out = []
        for number, p in enumerate(self.params):
            value = _MISSING
            by_name = False
            if position < given:
                if p.keyword:
                    return text.too_many(self, given) if loud else None
                value = args[position]
                source = position
            elif kwargs:
                by_name = True
                for source in p.names:
                    value = kwargs.get(source, _MISSING)
                    if value is not _MISSING:
                        break
            if value is _MISSING:
                if not p.optional:
                    return text.missing(self, number) if loud else None
                if position < given:
                    position += 1
                continue
            verdict = True if value is None and p.none_ok else p.check(value, p, number)
            if verdict is True:
                if value is not None or not p.none_ok:
                    out.append((p, value, source))
            elif self.varargs and position == 0 and not by_name and CHECKS[p.kind](args, p, number) is True:
                out.append((p, args, None))
                position = given
                continue
            elif not loud:
                return None
            elif by_name:
                text.wrong_type(self, p, value)
            else:
                text.wrong_type(self, p, value, position + 1, verdict is not False)
            if by_name:
                left -= 1
            else:
                position += 1
        if left > 0:
            return text.extra_keywords(self, kwargs, given) if loud else None
        return out


class Parser:
    """All overloads of one public function; call it with (args, kwargs)."""

    def __init__(self, key, sources):
        self.key = key
        self.method = key.startswith("Tensor")
        self.no_arguments = not sources
        found = [Signature(s) for s in sources]
        self.signatures = [s for s in found if not s.deprecated] + [s for s in found if s.deprecated]
        self.plans = {}

    def __call__(self, args, kwargs):
        """(pattern, flat values) for the boundary; for a method args[0] is self."""
        classes = [class_of(a) if type(a) in (tuple, list) else type(a) for a in args]
        if kwargs:
            classes.append(tuple(kwargs))
            values = (*args, *kwargs.values())
            classes += [class_of(a) if type(a) in (tuple, list) else type(a) for a in kwargs.values()]
        else:
            values = args
        form = (*classes,)
        plan = self.plans.get(form)
        if plan is not None:
            return plan[0], [encoder(values[i]) for i, encoder in plan[1]]
        VALUE_READ[0] = False
        name = self.signatures[0].name if self.signatures else ""
        pattern, flat, steps = [], [], []
        for p, value, source in self.bind(args, kwargs):
            tag, out, encoder = encode(name, p, value)
            if tag is None:
                continue
            pattern.append(f"{p.key}:{tag}")
            flat.append(out)
            steps.append((source, encoder))
        pattern = ",".join(pattern)
        if not VALUE_READ[0] and False not in form and len(self.plans) < 500:
            self.remember(form, pattern, steps, len(args), list(kwargs))
        return pattern, flat

    def remember(self, form, pattern, steps, given, names):
        """Keeps how a call of this form is encoded: (place among the values, encoder) for each argument."""
        first = 1 if self.method else 0
        plan = []
        for source, encoder in steps:
            if encoder is None:
                return
            if source is None:  # t.view(2, 3): all positional arguments are one list
                place = slice(first, given)
            elif source == -1:
                place = 0
            else:
                place = source + first if isinstance(source, int) else given + names.index(source)
            plan.append((place, encoder))
        self.plans[form] = (pattern, plan)

    def bind(self, args, kwargs):
        """[(param, value, source)] of the overload that takes the call; the self of a method comes first (source -1)."""
        global _warned
        head = []
        if self.method:
            last = self.key.rpartition(".")[2]
            if not args:
                raise TypeError(f"unbound method TensorBase.{last}() needs an argument")
            if not isinstance(args[0], env.Tensor):
                raise TypeError(
                    f"descriptor '{last}' for 'torch._C.TensorBase' objects doesn't apply to a '{tp_name(args[0])}' object")
            head = [(_SELF, args[0], -1)]
            args = args[1:]
            if self.no_arguments:
                if kwargs:
                    raise TypeError(f"TensorBase.{last}() takes no keyword arguments")
                if args:
                    raise TypeError(f"TensorBase.{last}() takes no arguments ({len(args)} given)")
                return head
        signatures = self.signatures
        if len(signatures) == 1:
            return head + signatures[0].parse(args, kwargs, True)
        for signature in signatures:
            out = signature.parse(args, kwargs, False)
            if out is not None:
                if signature.deprecated and not _warned:
                    _warned = True
                    env.warn(UserWarning, text.deprecated(signature, signatures))
                if signature.deprecated:
                    VALUE_READ[0] = True
                return head + out
        count = len(args) + len(kwargs)
        plausible = [s for s in signatures if s.min_args <= count <= s.max_args and not s.hidden]
        if len(plausible) == 1:
            plausible[0].parse(args, kwargs, True)
        options = [str(s) for s in signatures if not s.hidden]
        raise TypeError(text.invalid_combination(args, kwargs, signatures[0].name + "()", options))


_SELF = Param("Tensor self", False, False)
_parsers = {}


def parser(key):
    """The parser of "torch.sum", "Tensor.sum", "torch.linalg.norm" …; KeyError when none is recorded."""
    found = _parsers.get(key)
    if found is None:
        from tables.torch_sigs import SIGNATURES

        source = SIGNATURES[key]
        name = key.rsplit(".", 1)[1]
        rows = source.split("\n") if source else []
        found = _parsers[key] = Parser(key, [row if row[0] != "(" else name + row for row in rows])
    return found


def parse(key, args, kwargs):
    """(pattern, flat values) of a call of `key`; TypeError in PyTorch's words when it does not fit."""
    return parser(key)(args, kwargs)


def values(key, args, kwargs):
    """{name: Python value} of the given arguments, for shims that need the objects themselves."""
    return {p.key: value for p, value, _ in parser(key).bind(args, kwargs)}


def bind(**names):
    """Injects the classes and hooks that the checks need; see `env` in torch_args_types."""
    for name, value in names.items():
        if not hasattr(env, name):
            raise AttributeError(f"torch_args.bind: unknown name {name}")
        setattr(env, name, value)
    env.ready()
    for found in _parsers.values():
        found.plans.clear()


def reset():
    """A new program: the warning that PyTorch gives once per process may be given again."""
    global _warned
    _warned = False
