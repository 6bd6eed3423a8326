import torch
x = torch.tensor([1, 2, 3])
print(x.expand(2, 3), x.expand(2, -1).shape, x.unsqueeze(1).expand(3, 2))
x.expand(2)
