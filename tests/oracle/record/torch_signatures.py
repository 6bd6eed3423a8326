"""Collects the signatures that PyTorch's own argument parsers hold, in their order.

torchgen ships the generator of the bindings (`torchgen.packaged.autograd`), the
template with the hand-written Tensor methods, and the compiled library ships every
signature as a string: the first two give grouping and order, the last one is the check
(a signature that the library does not hold stops the recording).
"""
from __future__ import annotations

import operator
import os
import re
import types

import torch
import torchgen
from torchgen.gen import parse_native_yaml
from torchgen.packaged.autograd import gen_python_functions as gen

PACKAGED = os.path.join(os.path.dirname(torchgen.__file__), "packaged")
NATIVE = os.path.join(PACKAGED, "ATen", "native")
TEMPLATES = os.path.join(PACKAGED, "autograd", "templates")

# Parsers that no generator writes (torch/csrc/utils/tensor_new.cpp and
# python_torch_functions_manual.cpp): key -> names of the strings in the library.
# Their order is checked by real error texts in tests/python/test_torch_args.py.
HAND = {
    "torch.tensor": "tensor",
    "torch.as_tensor": "as_tensor",
    "torch.asarray": "asarray",
    "torch.frombuffer": "frombuffer",
    "torch.range": "range",
    "torch.nonzero": "nonzero",
    "torch.numel": "numel",
    "torch.get_device": "get_device",
    "torch.sparse_coo_tensor": "sparse_coo_tensor",
    "torch.nn._parse_to": "to",
    "Tensor.new_tensor": "new_tensor",
}

# torch.Tensor(...), legacy_tensor_generic_ctor_new in tensor_new.cpp.
LEGACY_NEW = [
    "new(*, Device? device=None)",
    "new(Storage storage)",
    "new(*, int64_t cdata)|hidden",
    "new(Tensor other)",
    "new(Tensor other, *, Device? device=None)|hidden",
    "new(SymIntArrayRef size, *, Device? device=None)",
    "new(PyObject* data, *, Device? device=None)",
]

SKIP = re.compile(r"_|cudnn_|mkldnn_|miopen_|fbgemm_|quantized_|fused_|xnnpack|sym_")


def library_strings() -> set[str]:
    """Every printable string of libtorch_python that has the form of a signature."""
    path = os.path.join(os.path.dirname(torch.__file__), "lib", "libtorch_python.so")
    with open(path, "rb") as file:
        data = file.read()
    found = re.findall(rb"[A-Za-z_0-9]+\([ -~]*\)(?:\|[a-z]+)?(?=\0)", data)
    return {text.decode() for text in found}


def library_order(name: str) -> list[str]:
    """Signatures called `name`, in the order in which the library stores them."""
    path = os.path.join(os.path.dirname(torch.__file__), "lib", "libtorch_python.so")
    with open(path, "rb") as file:
        data = file.read()
    pattern = rb"(?<=\0)" + name.encode() + rb"\([ -~]*\)(?:\|[a-z]+)?(?=\0)"
    seen: dict[str, None] = {}
    for text in re.findall(pattern, data):
        seen[text.decode()] = None
    return list(seen)


def generated() -> dict[str, list[str]]:
    """Signatures of the generated bindings: key -> list in parser order ([] = no arguments)."""
    native = parse_native_yaml(
        os.path.join(NATIVE, "native_functions.yaml"), os.path.join(NATIVE, "tags.yaml")
    ).native_functions
    native = [f for f in native if gen.should_generate_py_binding(f)]
    deprecated = os.path.join(PACKAGED, "autograd", "deprecated.yaml")
    out: dict[str, list[str]] = {}
    plan = [
        ("Tensor.", gen.is_py_variable_method, True, ""),
        ("torch.", gen.is_py_torch_function, False, ""),
        ("torch._C._nn.", gen.is_py_nn_function, False, ""),
        ("torch.fft.", gen.is_py_fft_function, False, "fft_"),
        ("torch.linalg.", gen.is_py_linalg_function, False, "linalg_"),
        ("torch.special.", gen.is_py_special_function, False, "special_"),
    ]
    loaded = {m: gen.load_signatures(native, deprecated, method=m) for m in (True, False)}
    for prefix, predicate, method, strip in plan:
        grouped = gen.group_filter_overloads(loaded[method], predicate)
        for name, overloads in grouped.items():
            text = str(name)
            text = text[len(strip):] if text.startswith(strip) else text
            if gen.is_noarg(overloads):
                if method:  # a function without arguments has no parser at all
                    out[prefix + text] = []
                continue
            signatures = [g.signature.signature_str() for g in gen.group_overloads(overloads)]
            out[prefix + text] = signatures
    return out


def hand_methods() -> dict[str, list[str]]:
    """Tensor methods written by hand, read from the template of the bindings."""
    with open(os.path.join(TEMPLATES, "python_variable_methods.cpp")) as file:
        source = file.read()
    table = source[source.index("PyMethodDef variable_methods[]"):]
    source = source[: source.index("PyMethodDef variable_methods[]")]
    bodies: dict[str, list[str]] = {}
    for part in re.split(r"\nstatic PyObject ?\* ?(?=THPVariable_)", source)[1:]:
        name = re.match(r"THPVariable_(\w+)", part)
        parser = re.search(r"PythonArgParser parser\(?\s*\{(.*?)\}[,)]", part, re.S)
        if name and parser:
            bodies[name.group(1)] = re.findall(r'"([^"]+\)(?:\|\w+)?)"', parser.group(1))
    out: dict[str, list[str]] = {}
    for name, function, flags in re.findall(
        r'\{"(\w+)", \S*?THPVariable_(\w+?)[>)]*, (METH_[^,]+),', table
    ):
        if "NOARGS" in flags:
            out["Tensor." + name] = []
        elif function in bodies:
            out["Tensor." + name] = bodies[function]
        else:
            out["Tensor." + name] = [f"={function}"]  # the parser of another method
    return out


def torch_signatures() -> dict[str, list[str]]:
    """All recorded parsers, checked against the compiled library."""
    table = generated()
    for key, value in hand_methods().items():
        table[key] = value
    for key, value in list(table.items()):
        if len(value) == 1 and value[0].startswith("="):
            other = table.get("Tensor." + value[0][1:], value)
            if other is value:
                del table[key]
            else:
                table[key] = other
    for key, name in HAND.items():
        table[key] = library_order(name)
    table["torch.nonzero"] = [s for s in table["torch.nonzero"] if "input" in s]
    table["torch.Tensor"] = LEGACY_NEW
    known = library_strings()
    public = {}
    for key, value in sorted(table.items()):
        last = key.rsplit(".", 1)[1]
        dunder = last.startswith("__") and last.endswith("__")
        if SKIP.match(last) and not dunder and key != "torch.nn._parse_to":
            continue
        unknown = [s for s in value if s not in known]
        if unknown:
            raise SystemExit(f"{key}: the library does not hold {unknown}")
        home, name = key.rsplit(".", 1)
        owner = {"Tensor": torch.Tensor}.get(home) or operator.attrgetter(home[6:] or "__class__")(torch) if home != "torch" else torch
        found = getattr(owner, name, None)
        if home == "Tensor" and found is None:
            continue
        if isinstance(found, types.FunctionType) and home in ("torch", "Tensor"):
            key = {"torch": "torch._VF.", "Tensor": "TensorBase."}[home] + name  # hidden by a function written in Python
        public[key] = value
    return public


if __name__ == "__main__":
    result = torch_signatures()
    print(len(result), sum(len(str(v)) for v in result.values()))
    for name in ("torch.sum", "Tensor.add", "Tensor.__and__", "Tensor.__radd__", "torch.arange", "Tensor.size",
                 "torch.tensor", "torch.as_tensor", "torch.nonzero", "torch.range", "hand.new", "torch.nn._parse_to",
                 "torch.fft.fft", "torch.linalg.norm", "torch._C._nn.gelu", "torch.asarray", "torch.frombuffer",
                 "torch.where", "Tensor.set_", "torch.numel", "torch.get_device", "torch.addmm"):
        print(name, result.get(name))
