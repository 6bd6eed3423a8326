"""Sequential, ModuleList, ModuleDict, ParameterList."""

from collections import OrderedDict

from .module import Module
from .parameter import Parameter


def _place(k, n):
    k = k.__index__()
    if not -n <= k < n:
        raise IndexError(f"index {k} is out of range")
    return k % n


class Sequential(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Sequential.html"""

    def __init__(self, *args):
        super().__init__()
        if len(args) == 1 and isinstance(args[0], OrderedDict):
            for name, module in args[0].items():
                self.add_module(name, module)
        else:
            for k, module in enumerate(args):
                self.add_module(str(k), module)

    def forward(self, input):
        for module in self:
            input = module(input)
        return input

    def __iter__(self):
        return iter(self._modules.values())

    def __len__(self):
        return len(self._modules)

    def __getitem__(self, k):
        if isinstance(k, slice):
            return type(self)(OrderedDict(list(self._modules.items())[k]))
        return list(self._modules.values())[_place(k, len(self))]

    def __setitem__(self, k, module):
        setattr(self, list(self._modules)[_place(k, len(self))], module)

    def __delitem__(self, k):
        kept = [m for j, m in enumerate(self) if j != _place(k, len(self))]
        self._modules = {str(j): m for j, m in enumerate(kept)}

    def append(self, module):
        self.add_module(str(len(self)), module)
        return self

    def extend(self, modules):
        for module in modules:
            self.append(module)
        return self

    def insert(self, k, module):
        modules = list(self)
        modules.insert(k, module)
        self._modules = {str(j): m for j, m in enumerate(modules)}
        return self


class ModuleList(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ModuleList.html"""

    def __init__(self, modules=None):
        super().__init__()
        for module in modules or ():
            self.append(module)

    def append(self, module):
        self.add_module(str(len(self)), module)
        return self

    def extend(self, modules):
        for module in modules:
            self.append(module)
        return self

    __iter__, __len__ = Sequential.__iter__, Sequential.__len__
    __setitem__ = Sequential.__setitem__

    def __getitem__(self, k):
        if isinstance(k, slice):
            return ModuleList(list(self._modules.values())[k])
        return self._modules[str(_place(k, len(self)))]


class ModuleDict(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ModuleDict.html"""

    def __init__(self, modules=None):
        super().__init__()
        self.update(modules or {})

    def update(self, modules):
        for name, module in (modules.items() if hasattr(modules, "items") else modules):
            self.add_module(name, module)

    def __getitem__(self, name):
        return self._modules[name]

    def __setitem__(self, name, module):
        self.add_module(name, module)

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules)

    def __contains__(self, name):
        return name in self._modules

    def keys(self):
        return self._modules.keys()

    def items(self):
        return self._modules.items()

    def values(self):
        return self._modules.values()


class ParameterList(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ParameterList.html"""

    def __init__(self, values=None):
        super().__init__()
        for value in values or ():
            self.append(value)

    def append(self, value):
        setattr(self, str(len(self)), value if isinstance(value, Parameter) else Parameter(value))
        return self

    def __len__(self):
        return len(self._parameters)

    def __iter__(self):
        return iter(self._parameters.values())

    def __getitem__(self, k):
        return self._parameters[str(_place(k, len(self)))]
