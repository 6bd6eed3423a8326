import torch
print(torch.tensor(0) or 'zero', not torch.tensor(0.0), bool(torch.tensor([[1]])))
