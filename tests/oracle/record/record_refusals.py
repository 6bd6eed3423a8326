"""Record which dtypes real PyTorch's CPU kernels refuse, function by function, and in which words.

    python record_refusals.py      writes src/torch/refusals-table.ts

Every call below runs once for each dtype on small valid input. A refusal is a NotImplementedError or RuntimeError that the same call does
not raise for float32 (or int64); the dtype's name in the message becomes ``{}``.
"""

from pathlib import Path

import torch
from record import check_versions

DTYPES = "bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 bfloat16 float32 float64 complex64 complex128".split()
ATEN = dict(zip(DTYPES, "Bool Byte Char Short Int Long UInt16 UInt32 UInt64 Half BFloat16 Float Double ComplexFloat ComplexDouble".split()))
CPP = {"uint16": "unsigned short", "uint32": "unsigned int", "uint64": "unsigned long"}

TWO = (
    "add sub mul div floor_divide remainder fmod maximum minimum fmax fmin bitwise_and bitwise_or bitwise_xor bitwise_left_shift "
    "bitwise_right_shift pow eq ne lt le gt ge logical_and logical_or logical_xor gcd lcm isin atan2 hypot copysign dot outer logaddexp xlogy nextafter"
).split()
ONE = (
    "neg abs sign sgn floor ceil trunc round frac square sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 "
    "log10 log1p sqrt rsqrt reciprocal sigmoid erf erfc relu isnan isinf isfinite isposinf isneginf signbit logical_not bitwise_not sum prod "
    "mean std var max min amax amin argmax argmin any all sort argsort msort unique unique_consecutive median nanmedian nansum count_nonzero nonzero "
    "aminmax positive nan_to_num angle deg2rad rad2deg diff bincount histc logit"
).split()
CALLS = (
    "cumsum(dim=0) cumprod(dim=0) cummax(dim=0) cummin(dim=0) sum(dim=0) prod(dim=0) mean(dim=0) max(dim=0) min(dim=0) amax(dim=0) amin(dim=0) argmax(dim=0) "
    "argmin(dim=0) any(dim=0) all(dim=0) median(dim=0) mode() mode(dim=0) topk(k=1) kthvalue(k=1) clamp(min=0,max=2) clamp(min=0) clamp(max=1) clamp_min(min=0) "
    "clamp_max(max=1) flip(dims=[0]) roll(shifts=1) masked_fill(mask=TRUE,value=1) masked_select(mask=TRUE) index_select(dim=0,index=ZERO) "
    "sort(dim=0) argsort(dim=0) gather(dim=0,index=ZERO)"
).split()
SQUARE = "tril triu trace matmul mm mv".split()


def sample(dtype, square):
    return torch.ones((2, 2) if square else 2, dtype=getattr(torch, dtype))


def calls():
    """(key, call, kind) for each recorded call; the key holds the names of the arguments given."""
    for name in TWO:
        yield name, (lambda x, name=name: getattr(torch, name)(x, x)), False
    for name in ONE:
        yield name, (lambda x, name=name: getattr(x, name)()), False
    for text in CALLS:
        name, _, rest = text[:-1].partition("(")
        given = eval(f"dict({rest})", {"TRUE": torch.tensor(True), "ZERO": torch.tensor([0])})
        key = name + "".join(f":{k}" for k in sorted(given))
        yield key, (lambda x, name=name, given=given: getattr(x, name)(**given)), False
    for name in SQUARE:
        second = {"matmul": 1, "mm": 1, "mv": 0}.get(name)
        if second is None:
            yield name, (lambda x, name=name: getattr(x, name)()), True
        else:
            yield name, (lambda x, name=name, second=second: getattr(x, name)(x if second else x[0])), True


def refusal(run, dtype, square):
    try:
        run(sample(dtype, square))
    except (NotImplementedError, RuntimeError) as error:
        text = str(error).split("\n")[0]
        return type(error).__name__, text
    return None


def rows():
    """key -> {(error type, text template): [dtypes]}"""
    out = {}
    for key, run, square in calls():
        for dtype in DTYPES:
            said = refusal(run, dtype, square)
            if said is None:
                continue
            kind, text = said
            template = text.replace(f"'{ATEN[dtype]}'", "'{}'")
            if template == text and text.endswith(f" {ATEN[dtype]}"):
                template = text[: -len(ATEN[dtype])] + "{}"
            out.setdefault(key, {}).setdefault((kind, template), []).append(dtype)
    return out


def main():
    check_versions()
    lines = [
        "/**",
        " * Which dtypes real PyTorch's CPU kernels refuse, and in which words; `{}` is ATen's name of the dtype. A key is a function's",
        " * name and the names of its further arguments. Written by tests/oracle/record/record_refusals.py: do not edit.",
        " */",
        "export type Refusal = readonly [type: string, text: string, dtypes: string];",
        "",
        "export const REFUSALS: Readonly<Record<string, readonly Refusal[]>> = {",
    ]
    for key, groups in sorted(rows().items()):
        lines.append(f"  '{key}': [")
        for (kind, text), dtypes in groups.items():
            quoted = text.replace("\\", "\\\\").replace("`", "\\`")
            lines.append(f"    ['{kind}', `{quoted}`, '{' '.join(dtypes)}'],")
        lines.append("  ],")
    lines.append("};")
    path = Path(__file__).resolve().parents[3] / "src" / "torch" / "refusals-table.ts"
    path.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
