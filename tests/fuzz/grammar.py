"""Random programs over the border of NumPy and PyTorch: construct, convert, view, write, mix, reduce, backward, print.

A program is a list of lines that belong together. Every line names its result ``v0, v1, …``; a line may fail, and the programs are run
line by line as cells, so that an error (its type and text) is one more thing to compare. Values are small integers and quarters, so
that no result depends on the order of a sum.
"""

import random

SHAPES = [(), (1,), (2,), (3,), (4,), (2, 2), (2, 3), (3, 2), (1, 3), (3, 1), (2, 1, 2), (0,), (2, 0), (2, 2, 2)]
TORCH_DTYPES = "uint8 int8 int16 int32 int64 bool float16 bfloat16 float32 float64 complex64".split()
NUMPY_DTYPES = "uint8 int8 int16 int32 int64 uint16 uint32 uint64 bool float16 float32 float64 complex64 complex128".split()
SCALARS = ["0", "1", "2", "-1", "3", "0.5", "-1.5", "2.0", "True", "np.float32(0.5)", "np.int8(3)", "np.float64(2)", "1j", "300"]
BINARY = ["+", "-", "*", "/", "//", "%", "**", "==", "!=", "<", "<=", ">", ">=", "&", "|", "^", "@"]
INPLACE = ["+=", "-=", "*=", "/=", "//=", "%=", "&="]
METHODS_BOTH = ["sum()", "max()", "min()", "prod()", "any()", "all()", "argmax()", "argmin()", "mean()", "sum(0)", "max(0)", "cumsum(0)", "flatten()", "ravel()", "squeeze()", "tolist()", "item()", "T", "shape", "dtype", "ndim", "nonzero()", "round()", "conj()", "real", "reshape(-1)", "sum(-1)", "argsort()", "diagonal()"]
METHODS_TORCH = ["abs()", "neg()", "float()", "int()", "bool()", "long()", "double()", "half()", "clone()", "detach()", "contiguous()", "t()", "unsqueeze(0)", "unsqueeze(-1)", "view(-1)", "stride()", "is_contiguous()", "storage_offset()", "numel()", "unique()", "sort()", "flip(0)", "relu()", "clamp(0, 2)", "isnan()", "sum(dim=0, keepdim=True)", "amax(0)", "std(correction=0)", "cumprod(0)", "roll(1)", "expand(2, -1)", "permute(1, 0)", "transpose(0, 1)", "chunk(2)", "split(1)", "unbind()", "tril()", "median()", "square()", "sign()", "floor()", "trunc()", "logical_not()", "type()", "element_size()", "nansum()", "masked_fill(torch.tensor(True), 1)", "repeat(2)", "narrow(0, 0, 1)", "movedim(0, -1)", "diff()", "topk(1)", "where(torch.tensor(True), 0)", "requires_grad", "new_zeros(2)", "mode()"]
METHODS_NUMPY = ["copy()", "astype('f4')", "astype(int)", "astype(bool)", "strides", "size", "nbytes", "flags.c_contiguous", "base is None", "sum(axis=0, keepdims=True)", "std()", "var()", "swapaxes(0, -1)", "repeat(2)", "ptp()", "clip(0, 2)", "imag", "sort()", "take([0])", "searchsorted(1)", "view('u1')", "itemsize", "flags.writeable", "transpose()", "dot(1)", "trace()", "cumprod()", "compress([True])"]
FUNCTIONS_TORCH = ["torch.abs({a})", "torch.stack([{a}, {b}])", "torch.cat([{a}, {b}])", "torch.where({a} > 0, {a}, {b})", "torch.maximum({a}, {b})", "torch.equal({a}, {b})", "torch.zeros_like({a})", "torch.full_like({a}, 2)", "torch.tril({a})", "torch.clamp({a}, max=1)", "torch.result_type({a}, {b})", "torch.broadcast_tensors({a}, {b})", "torch.sum({a}, dim=-1)", "torch.logical_and({a}, {b})", "torch.add({a}, {b}, alpha=2)", "torch.flip({a}, [0])", "torch.isin({a}, {b})", "torch.count_nonzero({a})", "torch.add({a}, 1, out={b})", "torch.outer({a}, {b})", "torch.matmul({a}, {b})", "torch.unique({a}, return_counts=True)", "torch.atleast_2d({a})", "torch.diff({a})", "torch.can_cast({a}.dtype, {b}.dtype)"]
FUNCTIONS_NUMPY = ["np.abs({a})", "np.stack([{a}, {b}])", "np.concatenate([{a}, {b}])", "np.where({a}, {a}, {b})", "np.maximum({a}, {b})", "np.array_equal({a}, {b})", "np.zeros_like({a})", "np.sort({a})", "np.unique({a})", "np.sum({a}, axis=-1)", "np.add({a}, {b})", "np.clip({a}, 0, 1)", "np.result_type({a}, {b})", "np.shares_memory({a}, {b})", "np.flip({a})", "np.dot({a}, {b})", "np.transpose({a})", "np.atleast_2d({a})", "np.squeeze({a})", "np.ravel({a})", "np.isin({a}, {b})", "np.diff({a})", "np.count_nonzero({a})", "np.expand_dims({a}, 0)", "np.round({a})", "np.add({a}, 1, out={b})", "np.broadcast_to({a}, (2, 2))"]
INDICES = ["0", "-1", "1:", "::2", "...", "None", "[0]", "[0, 0]", "..., 0", ":, 0", "1, 0", "::-1", "5", "True", "[True]", ":0", "None, 0", "0, ..., None", "-2:", "torch.tensor([0])", "np.array([0])", "torch.tensor(0)", "{v} > 0", "0.5"]
CONVERSIONS_TO_TORCH = ["torch.from_numpy({a})", "torch.tensor({a})", "torch.as_tensor({a})", "torch.asarray({a})", "torch.Tensor(np.atleast_1d({a}))", "torch.from_dlpack({a})", "torch.as_tensor({a}, dtype=torch.float32)", "torch.asarray({a}, copy=True)"]
CONVERSIONS_TO_NUMPY = ["{a}.numpy()", "np.array({a})", "np.asarray({a})", "{a}.detach().numpy()", "{a}.cpu().numpy()", "{a}.numpy(force=True)", "np.from_dlpack({a})", "np.asarray({a}, dtype='f8')"]


class Program:
    """Grows line by line; remembers which names hold a tensor and which an array."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines, self.tensors, self.arrays, self.count = [], [], [], 0

    def name(self, kind):
        name = f"v{self.count}"
        self.count += 1
        (self.tensors if kind == "torch" else self.arrays).append(name)
        return name

    def literal(self, shape, dtype):
        if shape:
            return "[" + ", ".join(self.literal(shape[1:], dtype) for _ in range(shape[0])) + "]"
        pick = self.random.choice
        if dtype == "bool":
            return pick(["True", "False"])
        if dtype.startswith("uint"):
            return str(self.random.randrange(0, 9))
        if dtype.startswith("int"):
            return str(self.random.randrange(-5, 9))
        if dtype.startswith("complex"):
            return pick(["1+2j", "0j", "-1.5", "2-0.5j"])
        return pick(["0.0", "1.0", "-2.5", "0.25", "3.0", "7.5", "-1.0", "100.0", "float('nan')", "float('inf')"][: pick([8, 8, 8, 10])])

    def construct(self):
        kind, shape = self.random.choice(["torch", "numpy"]), self.random.choice(SHAPES)
        if kind == "torch":
            dtype = self.random.choice(TORCH_DTYPES)
            grad = ", requires_grad=True" if dtype.startswith("float") and self.random.random() < 0.3 else ""
            value = f"torch.tensor({self.literal(shape, dtype)}, dtype=torch.{dtype}{grad})"
        else:
            dtype = self.random.choice(NUMPY_DTYPES)
            value = f"np.array({self.literal(shape, dtype)}, dtype='{dtype}')"
        self.show(self.name(kind), value)

    def show(self, name, value):
        self.lines.append(f"{name} = {value}")
        self.lines.append(f"print(repr({name}))")

    def any(self, kind=None):
        names = {"torch": self.tensors, "numpy": self.arrays, None: self.tensors + self.arrays}[kind]
        return self.random.choice(names) if names else None

    def convert(self):
        kind = self.random.choice(["torch", "numpy"])
        source = self.any("numpy" if kind == "torch" else "torch")
        if source:
            form = self.random.choice(CONVERSIONS_TO_TORCH if kind == "torch" else CONVERSIONS_TO_NUMPY)
            self.show(self.name(kind), form.format(a=source))

    def mix(self):
        left, right = self.any(), self.any()
        if self.random.random() < 0.35:
            right = self.random.choice(SCALARS)
            if self.random.random() < 0.3:
                left, right = right, left
        self.lines.append(f"print(repr({left} {self.random.choice(BINARY)} {right}))")

    def change(self):
        target, value = self.any(), self.random.choice([self.any(), self.random.choice(SCALARS)])
        sign = self.random.choice(INPLACE)
        if sign in ("//=", "%="):  # where a zero divides whole numbers, torch has written what came before it
            value = self.random.choice(["2", "-1", "3", "2.0", "np.int8(3)", "np.float64(2)"])
        self.lines.append(f"{target} {sign} {value}")
        self.lines.append(f"print(repr({target}))")

    def index(self):
        kind = self.random.choice(["torch", "numpy"])
        source = self.any(kind)
        if source:
            index = self.random.choice(INDICES).format(v=source)
            self.show(self.name(kind), f"{source}[{index}]")

    def write(self):
        target, index = self.any(), self.random.choice(INDICES)
        value = self.random.choice([self.any(), self.random.choice(SCALARS)])
        self.lines.append(f"{target}[{index.format(v=target)}] = {value}")
        self.print_all()

    def method(self):
        kind = self.random.choice(["torch", "numpy"])
        source = self.any(kind)
        if source:
            own = METHODS_TORCH if kind == "torch" else METHODS_NUMPY
            method = self.random.choice(METHODS_BOTH + own)
            shown = f"{source}.{method}"
            if method == "strides":  # of an empty array they mean nothing
                shown += f" if {source}.size else None"
            self.lines.append(f"print(repr({shown}))")

    def function(self):
        kind = self.random.choice(["torch", "numpy"])
        other = kind if self.random.random() < 0.85 else None
        first, second = self.any(other), self.any(kind)
        if first and second:
            form = self.random.choice(FUNCTIONS_TORCH if kind == "torch" else FUNCTIONS_NUMPY)
            self.lines.append(f"print(repr({form.format(a=first, b=second)}))")

    def backward(self):
        source = self.any("torch")
        if source:
            self.lines.append(f"({source} * 2).sum().backward()")
            self.lines.append(f"print({source}.grad, {source}.is_leaf)")

    def print_all(self):
        for name in self.tensors + self.arrays:
            self.lines.append(f"print({name})")

    def grow(self, steps):
        self.construct()
        self.construct()
        choices = [self.convert, self.mix, self.mix, self.change, self.index, self.write, self.method, self.method, self.function, self.backward, self.construct]
        while len(self.lines) < steps:
            self.random.choice(choices)()
        return self.lines


def program(seed, steps=14):
    """The lines of one program; depends on the seed alone."""
    return Program(seed).grow(steps)
