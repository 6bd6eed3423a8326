import torch
x = torch.zeros(1, 1, 2000)
print(x)
print(torch.arange(1500).view(3, 500))
