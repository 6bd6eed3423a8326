import torch
print(torch.tensor([1.]*1001)[:5], torch.arange(1001.))
