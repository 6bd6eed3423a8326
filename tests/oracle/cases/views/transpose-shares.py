import torch

t = torch.zeros(2, 3)
t.transpose(0, 1)[2, 1] = 5
print(t, t.T.shape, t.mT.shape)
