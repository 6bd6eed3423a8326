import torch
t = torch.arange(4)
print(t.untyped_storage().nbytes(), t[2:].untyped_storage().data_ptr() == t.untyped_storage().data_ptr())
print(t[2:].storage_offset())
