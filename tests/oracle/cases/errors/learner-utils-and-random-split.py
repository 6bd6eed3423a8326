import torch
torch.utils.data.random_split(range(3), [2, 2])
