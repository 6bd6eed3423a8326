import torch

print(isinstance(torch.ones(1), torch.Tensor), torch.tensor([1, 2.5]))
