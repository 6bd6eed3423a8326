import torch
print(torch.arange(27).reshape(3, 3, 3))
