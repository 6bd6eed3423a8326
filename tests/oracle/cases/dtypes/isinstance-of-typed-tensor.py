import torch

t = torch.ones(1)
print(isinstance(t, torch.Tensor), isinstance(t, torch.FloatTensor), isinstance(t, torch.LongTensor), type(t).__name__)
