import torch

print(torch.tensor(range(3)), torch.tensor((1.0, 2.0)), torch.tensor(((1, 2), (3, 4))))
