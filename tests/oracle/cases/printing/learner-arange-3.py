import torch
print(torch.arange(20.) / 7)
