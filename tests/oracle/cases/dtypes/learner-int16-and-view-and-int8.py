import torch
print(torch.tensor([1, 2], dtype=torch.int16).view(torch.int8))
torch.tensor([1, 2, 3], dtype=torch.int8).view(torch.int16)
