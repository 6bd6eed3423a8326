import torch

t = torch.zeros(2)
print(t.add_(1) is t, t.mul_(2).sub_(1).neg_(), t.fill_(0) is t, t.clamp_(0, 1) is t)
