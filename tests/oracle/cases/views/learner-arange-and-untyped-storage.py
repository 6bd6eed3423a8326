import torch
print(torch.arange(3).untyped_storage())
