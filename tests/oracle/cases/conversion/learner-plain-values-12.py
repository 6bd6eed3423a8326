import torch
print(torch.tensor([True, 2, 3.5]))
print(torch.tensor([1, 2.5, 3j]))
