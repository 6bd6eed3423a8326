import torch
t = torch.arange(6).view(2, 3).t()
try:
    t.view(6)
except RuntimeError as e:
    print(e)
print(t.reshape(6))
