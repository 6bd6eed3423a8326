import torch
t = torch.arange(6).reshape(2, 3)
print(t.tolist(), t[0].tolist(), t[0, 0].tolist(), torch.empty(0).tolist())
