import torch
t = torch.arange(4)
t.resize_(2, 3)
print(t.shape)
