import torch

torch.manual_seed(7)
print(torch.randn(19).tolist(), torch.empty(4).uniform_(-3, 5).tolist(), torch.rand(2, dtype=torch.bfloat16).tolist())
