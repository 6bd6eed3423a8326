import torch
print(torch.randn(2, 3).shape, torch.tensor([[]]).shape, torch.tensor(1).shape, str(torch.tensor([1, 2]).shape))
