import torch

t = torch.arange(4.0).view(2, 2)
print(torch.sum(t, axis=0), torch.mean(t, axis=1, keepdims=True), torch.max(t, axis=0).values, torch.cat([t, t], axis=1).shape)
