"""torch.nn: modules, parameters, functions."""

from _core import absent

from . import container, functional, init, layers, simple, utils
from .module import Module
from .parameter import Buffer, Parameter

_PLACES = {container: "container", layers: "linear", simple: "activation"}
for _source, _place in _PLACES.items():
    for _name, _value in vars(_source).items():
        if isinstance(_value, type) and issubclass(_value, Module) and not _name.startswith("_") and _name != "Module":
            _value.__module__ = f"torch.nn.modules.{_place}"
            globals()[_name] = _value

absent.fill(globals(), "torch.nn")
__getattr__ = absent.missing("torch.nn")
