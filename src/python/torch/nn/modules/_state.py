"""Loading of state dicts, and the arguments of Module.to."""

import itertools
from collections import OrderedDict
from collections.abc import Mapping

import torch


def to_arguments(args, kwargs):
    """(device, dtype, non_blocking, memory_format) of a call of `Module.to`."""
    found = {"device": None, "dtype": None, "non_blocking": False, "memory_format": None}
    for name, value in kwargs.items():
        if name not in found and name != "tensor":
            raise TypeError(f"to() received an invalid combination of arguments - got ({name}={type(value).__name__}, ), but expected one of:\n"
                            " * (torch.device device, torch.dtype dtype, bool non_blocking, bool copy, *, torch.memory_format memory_format)\n"
                            " * (torch.dtype dtype, bool non_blocking, bool copy, *, torch.memory_format memory_format)\n"
                            " * (Tensor tensor, bool non_blocking, bool copy, *, torch.memory_format memory_format)\n")
    positional = list(args)
    if "tensor" in kwargs:
        positional.insert(0, kwargs["tensor"])
    found.update({name: value for name, value in kwargs.items() if name in found})
    for value in positional:
        if isinstance(value, torch.Tensor):
            found["device"], found["dtype"] = value.device, value.dtype
        elif isinstance(value, torch.dtype):
            found["dtype"] = value
        elif isinstance(value, bool):
            found["non_blocking"] = value
        elif value is not None:
            found["device"] = value
    if isinstance(found["device"], (str, int)):
        found["device"] = torch.device(found["device"])
    return found["device"], found["dtype"], found["non_blocking"], found["memory_format"]


def load_own(module, state_dict, prefix, strict, missing, unexpected, errors, assign):
    """Copies what `state_dict` has for this module alone (not its children)."""
    for hook in module._load_state_dict_pre_hooks.values():
        hook(state_dict, prefix, {}, strict, missing, unexpected, errors)
    persistent = {k: v for k, v in module._buffers.items() if k not in module._non_persistent_buffers_set}
    for name, own in itertools.chain(module._parameters.items(), persistent.items()):
        if own is None:
            continue
        key = prefix + name
        if key not in state_dict:
            if strict:
                missing.append(key)
            continue
        given = state_dict[key]
        if not isinstance(given, torch.Tensor):
            errors.append(
                f'While copying the parameter named "{key}", expected torch.Tensor or Tensor-like object from checkpoint but received {type(given)}')
            continue
        if own.dim() == 0 and given.dim() == 1 and len(given) == 1:
            given = given[0]
        if given.shape != own.shape:
            errors.append(
                f"size mismatch for {key}: copying a param with shape {given.shape} from checkpoint, the shape in current model is {own.shape}.")
            continue
        try:
            with torch.no_grad():
                if assign:
                    setattr(module, name, torch.nn.Parameter(given, own.requires_grad) if name in module._parameters and not isinstance(given, torch.nn.Parameter) else given)
                else:
                    own.copy_(given)
        except Exception as error:
            errors.append(
                f'While copying the parameter named "{key}", whose dimensions in the model are {own.size()} and whose dimensions in the '
                f"checkpoint are {given.size()}, an exception occurred : {error.args}.")
    if strict:
        for key in state_dict:
            if key.startswith(prefix) and key != prefix + "_extra_state":
                head, *rest = key[len(prefix):].split(".", 1)
                if (rest and head not in module._modules) or (not rest and head not in module._parameters and head not in persistent):
                    unexpected.append(key)


def load(module, state_dict, strict, assign):
    """Loads a whole tree; returns the missing and the unexpected keys, or raises with all that went wrong."""
    if not isinstance(state_dict, Mapping):
        raise TypeError(f"Expected state_dict to be dict-like, got {type(state_dict)}.")
    missing, unexpected, errors = [], [], []
    metadata = getattr(state_dict, "_metadata", None)
    state_dict = OrderedDict(state_dict)

    def descend(part, state, prefix):
        local = {} if metadata is None else metadata.get(prefix[:-1], {})
        if assign:
            local["assign_to_params_buffers"] = True
        part._load_from_state_dict(state, prefix, local, True, missing, unexpected, errors)
        for name, child in part._modules.items():
            if child is not None:
                path = prefix + name + "."
                descend(child, {k: v for k, v in state.items() if k.startswith(path)}, path)

    descend(module, state_dict, "")
    if strict:
        if unexpected:
            errors.insert(0, "Unexpected key(s) in state_dict: " + ", ".join(f'"{k}"' for k in unexpected) + ". ")
        if missing:
            errors.insert(0, "Missing key(s) in state_dict: " + ", ".join(f'"{k}"' for k in missing) + ". ")
    if errors:
        raise RuntimeError(f"Error(s) in loading state_dict for {type(module).__name__}:\n\t" + "\n\t".join(errors))
    return missing, unexpected
