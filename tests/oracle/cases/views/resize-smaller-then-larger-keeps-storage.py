import torch

t = torch.arange(4)
t.resize_(2)
t.resize_(4)
print(t, t.untyped_storage().nbytes())
