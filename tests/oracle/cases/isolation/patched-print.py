import torch
import builtins
plain = builtins.print
builtins.print = lambda *args: plain('patched', *args)
print(torch.ones(1))
