import torch

torch.set_printoptions(linewidth=30)
print(torch.arange(12), torch.arange(12.0) / 4)
