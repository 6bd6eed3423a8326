import torch
torch.randint(5, 2, (3,))
