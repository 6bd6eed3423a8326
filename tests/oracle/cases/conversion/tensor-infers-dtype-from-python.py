import torch

print(torch.tensor([1, 2]).dtype, torch.tensor([1, 2.0]).dtype, torch.tensor([True, False]).dtype)
print(torch.tensor([True, 2]).dtype, torch.tensor([1, 2j]).dtype, torch.tensor([]).dtype)
