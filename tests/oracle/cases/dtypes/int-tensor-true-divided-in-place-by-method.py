import torch

t = torch.tensor([4, 2])
print(t.div(2), t.div(2, rounding_mode='floor'), t.floor_divide_(2))
