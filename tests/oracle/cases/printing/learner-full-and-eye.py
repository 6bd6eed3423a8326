import torch
print(torch.full((3, 3), 1e-3), torch.eye(3), torch.full((2,), 7))
