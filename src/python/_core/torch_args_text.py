"""The words of PyTorch's argument errors (python_arg_parser.cpp, invalid_arguments.cpp).

The odd corners are the real ones and are kept: a trailing comma when only keywords were given, defaults that
take part in the comparison of names, keywords in the order of a C++ hash map.
"""
from .torch_args_types import tp_name


def too_many(signature, given):
    """`view() takes 1 positional argument but 2 were given`"""
    low, high = signature.min_args, signature.max_pos
    if low != high:
        raise TypeError(f"{signature.name}() takes from {low} to {high} positional arguments but {given} were given")
    raise TypeError(
        f"{signature.name}() takes {high} positional argument{'' if high == 1 else 's'} "
        f"but {given} {'was' if given == 1 else 'were'} given")


def missing(signature, start):
    """`chunk() missing 1 required positional arguments: "chunks"` (the plural is PyTorch's)"""
    names = [f'"{p.name}"' for p in signature.params[start:] if not p.optional]
    plural = "s" if len(names) == 1 else ""
    raise TypeError(f"{signature.name}() missing {len(names)} required positional argument{plural}: {', '.join(names)}")


def wrong_type(signature, param, value, position=0, found=False):
    """`add(): argument 'other' (position 2) must be Tensor, not str`"""
    refuse_absent(value)
    where = f" (position {position})" if position else ""
    start = f"{signature.name}(): argument '{param.name}'{where} must be {param.type_name}, "
    if found and position and isinstance(value, (tuple, list)) and value:
        raise TypeError(f"{start}but found element of type {tp_name(value[0])} at pos 0")
    raise TypeError(f"{start}not {tp_name(value)}")


def extra_keywords(signature, kwargs, given):
    """`cat() got an unexpected keyword argument 'foo'`"""
    names = [p.name for p in signature.params]
    for key in kwargs:
        if key not in names:
            raise TypeError(f"{signature.name}() got an unexpected keyword argument '{key}'")
        if names.index(key) < given:
            raise TypeError(f"{signature.name}() got multiple values for argument '{key}'")
    raise TypeError("invalid keyword arguments")


def deprecated(signature, signatures):
    """The warning of an old overload, `addcmul(input, 2, t1, t2)`."""
    lines = "".join(f"\n\t{signature.name}{s}" for s in signatures if not s.hidden)
    hint = f"\nConsider using one of the following signatures instead:{lines}" if lines else ""
    return (
        f"This overload of {signature.name} is deprecated:\n\t{signature.name}{signature}{hint} "
        "(Triggered internally at /__w/pytorch/pytorch/torch/csrc/utils/python_arg_parser.cpp:1841.)")


def refuse_absent(value):
    """A name that is not emulated (a dtype above all) says so itself; it is no wrong argument."""
    from .absent import NotEmulated, refuse

    if isinstance(value, NotEmulated):
        refuse(object.__getattribute__(value, "_path"))


def invalid_combination(args, kwargs, function, options):
    """The long text that lists every overload and why some did not match."""
    for value in (*args, *kwargs.values()):
        refuse_absent(value)
    kwargs = dict(hash_map_order(kwargs))
    head = f"{function} received an invalid combination of arguments - "
    if len(options) == 1:
        names, types = _option(options[0])
        wrong = _unmatched(names, kwargs)
        if wrong:
            return f"{head}got unrecognized keyword arguments: {', '.join(wrong)}"
        fits = len(args) + len(kwargs) == len(names)
        got = _detail(names, types, args, kwargs) if fits else _brief(args, kwargs)
        return f"{head}got {got}, but expected {options[0]}"
    out = [f"{head}got {_brief(args, kwargs)}, but expected one of:\n"]
    for option in options:
        names, types = _option(option)
        out.append(f" * {option}\n")
        if len(args) + len(kwargs) != len(names):
            continue
        wrong = _unmatched(names, kwargs)
        if wrong:
            out.append(f"      didn't match because some of the keywords were incorrect: {', '.join(wrong)}\n")
        else:
            out.append(
                "      didn't match because some of the arguments have invalid types: "
                f"{_detail(names, types, args, kwargs)}\n")
    return "".join(out)


def _option(option):
    names, types = [], []
    for part in option[1:-1].split(", "):
        kind, _, name = part.rpartition(" ")
        names.append(name)
        types.append(kind)
    return names, types


def _brief(args, kwargs):
    out = "".join(f"{tp_name(a)}, " for a in args) + "".join(f"{k}={tp_name(v)}, " for k, v in kwargs.items())
    return "(" + (out[:-2] if args else out) + ")"


def _unmatched(names, kwargs):
    start = max(len(names) - len(kwargs), 0)
    return [k for k in kwargs if k not in names[start:]]


def _detail(names, types, args, kwargs):
    out = []
    for i in range(len(args) + len(kwargs)):
        label = ""
        if i < len(args):
            value = args[i]
        elif names[i] in kwargs:
            value = kwargs[names[i]]
            label = names[i] + "="
        else:
            raise RuntimeError("_Map_base::at")
        kind = types[i] if i < len(types) else None
        found = tp_name(value)
        fits = found in ("float", "int", "long") if kind == "float" else found in ("int", "long") if kind == "int" else found == kind
        mark = "" if fits else "!"
        if isinstance(value, (tuple, list)):
            inner = ", ".join(tp_name(v) for v in value)
            if isinstance(value, tuple):
                found += f" of ({inner}{',' if len(value) == 1 else ''})"
            else:
                found += f" of [{inner}]"
        out.append(f"{mark}{label}{found}{mark}, ")
    text = "".join(out)
    return "(" + (text[:-2] if args else text) + ")"


def hash_map_order(kwargs):
    """Items in the order of libstdc++'s unordered_map<string, …> filled one by one (up to 13 of them)."""
    order = []
    buckets = {}
    for key, value in kwargs.items():
        bucket = _murmur(key.encode()) % 13
        buckets.setdefault(bucket, 0)
        first = next((i for i, (b, _, _) in enumerate(order) if b == bucket), 0)
        order.insert(first, (bucket, key, value))
    return [(key, value) for _, key, value in order]


def _murmur(data, seed=0xC70F6907):
    """libstdc++'s _Hash_bytes on a 64-bit machine (MurmurHashUnaligned2)."""
    mask = (1 << 64) - 1
    mul = 0xC6A4A7935BD1E995
    h = (seed ^ (len(data) * mul)) & mask
    whole = len(data) & ~7
    for i in range(0, whole, 8):
        k = (int.from_bytes(data[i:i + 8], "little") * mul) & mask
        k = ((k ^ (k >> 47)) * mul) & mask
        h = ((h ^ k) * mul) & mask
    if len(data) & 7:
        h = ((h ^ int.from_bytes(data[whole:], "little")) * mul) & mask
    h = ((h ^ (h >> 47)) * mul) & mask
    return h ^ (h >> 47)
