import torch

t = torch.arange(4, dtype=torch.int32)
s = t[1:]
print(s.untyped_storage().data_ptr() == t.untyped_storage().data_ptr(), t.untyped_storage().nbytes(), s.untyped_storage().size())
