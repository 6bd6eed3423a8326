import torch
print(torch.tensor([1, 2]).sum().dtype, torch.tensor([True, True]).sum().dtype, torch.tensor([1, 2], dtype=torch.int32).prod().dtype, torch.tensor([1.5], dtype=torch.half).sum().dtype, torch.tensor([1, 2], dtype=torch.uint8).cumsum(0).dtype)
