import torch

t = torch.zeros(2, 3, 4)
p = t.permute(2, 0, 1)
print(p.shape, p.stride(), t.stride(), t.movedim(0, 2).shape)
