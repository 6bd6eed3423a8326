import torch

print(torch.stack(list(torch.ones(2, 2))))
torch.stack(torch.ones(2, 2))
