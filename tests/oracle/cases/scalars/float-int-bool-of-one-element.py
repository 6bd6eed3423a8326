import torch

t = torch.tensor([2.7])
print(float(t), int(t), bool(t), complex(t), float(torch.ones(1, 1)))
