"""torch.optim.Optimizer: parameter groups, state, and what every step shares."""

from collections import OrderedDict, defaultdict
from copy import deepcopy
from itertools import chain

import torch

from ..nn.modules._hooks import RemovableHandle


class _Required:
    def __repr__(self):
        return "<required parameter>"


required = _Required()


class Optimizer:
    """https://docs.pytorch.org/docs/2.13/optim.html#torch.optim.Optimizer"""

    def __init__(self, params, defaults):
        self.defaults = defaults
        self._optimizer_step_pre_hooks = OrderedDict()
        self._optimizer_step_post_hooks = OrderedDict()
        if isinstance(params, torch.Tensor):
            raise TypeError(
                "params argument given to the optimizer should be an iterable of Tensors or dicts, but got " + torch.typename(params))
        self.state = defaultdict(dict)
        self.param_groups = []
        groups = list(params)
        if not groups:
            raise ValueError("optimizer got an empty parameter list")
        if not isinstance(groups[0], dict):
            groups = [{"params": groups}]
        for group in groups:
            self.add_param_group(dict(group))

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        own = cls.__dict__.get("step")
        if own is not None:
            def step(self, *args, **kwargs):
                for hook in list(self._optimizer_step_pre_hooks.values()):
                    changed = hook(self, args, kwargs)
                    if changed is not None:
                        args, kwargs = changed
                self._step_called = True
                out = own(self, *args, **kwargs)
                for hook in list(self._optimizer_step_post_hooks.values()):
                    hook(self, args, kwargs)
                return out

            step.__doc__ = own.__doc__
            cls.step = step

    def __repr__(self):
        out = type(self).__name__ + " ("
        for k, group in enumerate(self.param_groups):
            out += f"\nParameter Group {k}\n"
            out += "".join(f"    {key}: {group[key]}\n" for key in sorted(group) if key != "params")
        return out + ")"

    def __getstate__(self):
        return {"defaults": self.defaults, "state": self.state, "param_groups": self.param_groups}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.__dict__.setdefault("_optimizer_step_pre_hooks", OrderedDict())
        self.__dict__.setdefault("_optimizer_step_post_hooks", OrderedDict())

    def register_step_pre_hook(self, hook):
        return self._hooked(self._optimizer_step_pre_hooks, hook)

    def register_step_post_hook(self, hook):
        return self._hooked(self._optimizer_step_post_hooks, hook)

    @staticmethod
    def _hooked(table, hook):
        handle = RemovableHandle(table)
        table[handle.id] = hook
        return handle

    def add_param_group(self, param_group):
        if not isinstance(param_group, dict):
            raise TypeError(f"param_group must be a dict, but got {type(param_group)}")
        params = param_group["params"]
        if isinstance(params, torch.Tensor):
            params = [params]
        elif isinstance(params, set):
            raise TypeError(
                "optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets will change between "
                "runs. Please use a list instead.")
        params = list(params)
        if params and isinstance(params[0], tuple):
            param_group["param_names"] = [name for name, _ in params]
            params = [p for _, p in params]
        param_group["params"] = params
        for p in params:
            if not isinstance(p, torch.Tensor):
                raise TypeError("optimizer can only optimize Tensors, but one of the params is " + torch.typename(p))
            if not self.defaults.get("differentiable", None) and not (p.is_leaf or p.retains_grad):
                raise ValueError("can't optimize a non-leaf Tensor")
        for name, default in self.defaults.items():
            if default is required and name not in param_group:
                raise ValueError(f"parameter group didn't specify a value of required optimization parameter {name}")
            param_group.setdefault(name, default)
        seen = set(chain.from_iterable(g["params"] for g in self.param_groups))
        if len(params) != len(set(params)):
            from .._warn import warn

            warn(
                "optimizer contains a parameter group with duplicate parameters; in future, this will cause an error; see "
                "github.com/pytorch/pytorch/issues/40967 for more information")
        if not seen.isdisjoint(params):
            raise ValueError("some parameters appear in more than one parameter group")
        self.param_groups.append(param_group)

    def zero_grad(self, set_to_none=True):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                if set_to_none:
                    p.grad = None
                else:
                    p.grad.detach_() if p.grad.grad_fn is not None else p.grad.requires_grad_(False)
                    p.grad.zero_()

    def step(self, closure=None):
        raise NotImplementedError

    def state_dict(self):
        numbers, groups = {}, []
        for group in self.param_groups:
            packed = {k: v for k, v in group.items() if k != "params"}
            for p in group["params"]:
                numbers.setdefault(id(p), len(numbers))
            packed["params"] = [numbers[id(p)] for p in group["params"]]
            groups.append(packed)
        return {
            "state": {(numbers[id(k)] if isinstance(k, torch.Tensor) else k): v for k, v in self.state.items()},
            "param_groups": groups,
        }

    def load_state_dict(self, state_dict):
        groups = deepcopy(state_dict["param_groups"])
        if len(groups) != len(self.param_groups):
            raise ValueError("loaded state dict has a different number of parameter groups")
        if any(len(a["params"]) != len(b["params"]) for a, b in zip(self.param_groups, groups)):
            raise ValueError("loaded state dict contains a parameter group that doesn't match the size of optimizer's group")
        known = {}
        for mine, theirs in zip(self.param_groups, groups):
            known.update(zip(theirs["params"], mine["params"]))
        self.state = defaultdict(dict)
        for key, value in state_dict["state"].items():
            p = known.get(key)
            self.state[key if p is None else p] = value if p is None else {name: _cast(p, name, v) for name, v in value.items()}
        for mine, theirs in zip(self.param_groups, groups):
            mine.update({k: v for k, v in theirs.items() if k != "params"})

    # --- for the steps
    def _loss_of(self, closure):
        if closure is None:
            return None
        with torch.enable_grad():
            return closure()

    def _with_grads(self, group):
        """(parameter, gradient, its state) of a group, with sparse gradients refused by absence."""
        for p in group["params"]:
            if p.grad is not None:
                yield p, -p.grad if group.get("maximize") else p.grad, self.state[p]


def _cast(p, name, value):
    """State lives where its parameter lives; the step counter stays as it is."""
    if not isinstance(value, torch.Tensor):
        return deepcopy(value)
    if name == "step":
        return value.clone()
    return value.to(dtype=p.dtype, device=p.device) if p.is_floating_point() else value.to(device=p.device)
