import torch
print(torch.pow(torch.tensor([2]), -1))
