import torch
x = torch.tensor([1., 4., 9., 16.])
print(torch.gradient(x))
print(torch.gradient(x, spacing=2.0))
