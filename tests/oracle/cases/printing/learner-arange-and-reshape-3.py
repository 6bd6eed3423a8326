import torch
print(torch.arange(30).reshape(5, 6), torch.arange(12).reshape(2, 2, 3))
