import torch
t = torch.arange(4.)
print(t.set_(torch.ones(2)), t.shape)
