import torch

print(list(range(torch.tensor(3))), [10, 20, 30][torch.tensor(1)], 'ab' * torch.tensor(2))
