import torch

print(torch.tensor([]), torch.zeros(0, 3), torch.zeros(2, 0), torch.tensor([], dtype=torch.int64), torch.zeros(1, 0, 2))
