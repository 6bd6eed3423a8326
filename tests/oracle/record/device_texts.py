"""The same-device rules and their texts, cited from PyTorch v2.13.0; both wordings also stand in libtorch_cpu.so of that version.

* aten/src/ATen/TensorIterator.cpp:TensorIteratorBase::compute_types: elementwise functions name the device first, and let 0-dim
  tensors of the CPU pass.
* aten/src/ATen/core/op_registration/adaption.cpp:common_device_check_failure: every other function names the argument and its wrapper;
  the first tensor in the order of aten/src/ATen/native/native_functions.yaml sets the device.
* aten/src/ATen/native/TensorAdvancedIndexing.cpp:make_info (TensorAdvancedIndexingUtils.h): indices of another device.
* torch/csrc/utils/tensor_numpy.cpp:tensor_to_numpy: the text is taken from its meta branch at run time.
"""

import torch
import torch.nn.functional as F

DEVICE = "cuda:0"
Tensor = torch.Tensor


def needs_host():
    """The TypeError of .numpy(), from the same branch for a meta tensor with the device's name exchanged."""
    try:
        torch.empty(1, device="meta").numpy()
    except TypeError as raised:
        return str(raised).replace("meta", DEVICE, 1)


def names(*texts):
    found = set()
    for text in " ".join(texts).split():
        for owner in (torch, Tensor, F):
            for name in (text, f"__{text}__", f"__r{text}__", f"{text}_"):
                if hasattr(owner, name):
                    found.add(getattr(owner, name))
    return found


ELEMENTWISE = names(
    "add sub mul div true_divide floor_divide remainder fmod pow eq ne lt le gt ge maximum minimum atan2 hypot",
    "logical_and logical_or logical_xor bitwise_and bitwise_or bitwise_xor lerp addcmul addcdiv and or xor truediv floordiv mod",
    "multiply subtract divide greater less equal_ mse_loss l1_loss smooth_l1_loss huber_loss iadd isub imul itruediv",
) | {Tensor.__iadd__, Tensor.__isub__, Tensor.__imul__, Tensor.__itruediv__, Tensor.__rsub__, Tensor.__radd__, Tensor.__rmul__}
TRANSFERS = {Tensor.data.__set__, Tensor.copy_, torch._has_compatible_shallow_copy_type}


def matmul_wrapper(left, right):
    """at::native::_matmul_impl (LinearAlgebra.cpp) calls mm for two matrices; the other ranks have no rule here."""
    return ("mm", ("self", "mat2")) if (left, right) == (2, 2) else None


def mismatch(place, wrapper, arguments, tensors):
    """Raise the generated wrapper's error for the first tensor that is not where the first one is."""
    first = place.device(tensors[0])
    for name, tensor in zip(arguments, tensors):
        if place.device(tensor) != first:
            raise RuntimeError(
                f"Expected all tensors to be on the same device, but got {name} is on {place.device(tensor)}, "
                f"different from other tensors on {first} (when checking argument in method {wrapper})"
            )


def check_linear(place, input, weight, bias=None):
    if input.dim() != 2 or bias is None:
        raise_if_mixed(place, [input, weight])
        return
    mismatch(place, "wrapper_CUDA_addmm", ("self", "mat1", "mat2"), [bias, input, weight])


def raise_if_mixed(place, tensors):
    if len({place.device(tensor) for tensor in tensors}) > 1:
        raise LookupError("mixed devices")


def check_matmul(place, left, right):
    found = matmul_wrapper(left.dim(), right.dim())
    if found is None:
        return raise_if_mixed(place, [left, right])
    mismatch(place, f"wrapper_CUDA_{found[0]}", found[1], [left, right])


def check_index(place, tensor, index, *value):
    """A CPU tensor takes no indices of the device; a value of one element or a plain slice may come from anywhere."""
    indices = [one for one in (index if isinstance(index, tuple) else (index,)) if isinstance(one, Tensor)]
    if not place.on_device(tensor) and any(place.on_device(one) for one in indices):
        if any(one.dim() == 0 and one.dtype != torch.bool for one in indices):
            return
        raise RuntimeError("indices should be either on cpu or on the same device as the indexed tensor (cpu)")
    if value and isinstance(value[0], Tensor) and indices and value[0].dim() > 0:
        raise_if_mixed(place, [tensor, value[0]])


def check_cat(place, tensors, *rest, **options):
    mismatch(place, "wrapper_CUDA_cat", ("tensors",) * len(tensors), list(tensors))


def check_embedding(place, input, weight, *rest, **options):
    mismatch(place, "wrapper_CUDA__index_select", ("self", "index"), [weight, input])


def check_cross_entropy(place, input, target, *rest, **options):
    if target.is_floating_point():
        raise_if_mixed(place, [input, target])
    mismatch(place, "wrapper_CUDA_nll_loss_forward", ("self", "target"), [input, target])


CHECKS = {
    torch.matmul: check_matmul,
    Tensor.matmul: check_matmul,
    Tensor.__matmul__: check_matmul,
    torch.mm: check_matmul,
    Tensor.mm: check_matmul,
    F.linear: check_linear,
    torch._C._nn.linear: check_linear,
    torch.cat: check_cat,
    F.embedding: check_embedding,
    F.cross_entropy: check_cross_entropy,
    Tensor.__getitem__: check_index,
    Tensor.__setitem__: check_index,
}


def check_devices(function, args, kwargs, inputs, place, no_rule):
    """Raise PyTorch's error when the devices do not fit; ``no_rule`` when they are mixed and nothing is known."""
    devices = {str(place.device(tensor)) for tensor in inputs}
    if len(devices) < 2 or function in TRANSFERS:
        return
    check = CHECKS.get(function)
    if check is not None:
        try:
            return check(place, *args, **kwargs)
        except LookupError as mixed:
            raise no_rule(f"{function.__name__}: {mixed}") from None
    if function not in ELEMENTWISE:
        raise no_rule(f"{getattr(function, '__name__', function)} of mixed devices")
    if any(not place.on_device(tensor) and tensor.dim() > 0 for tensor in inputs):
        raise RuntimeError(f"Expected all tensors to be on the same device, but found at least two devices, {DEVICE} and cpu!")
