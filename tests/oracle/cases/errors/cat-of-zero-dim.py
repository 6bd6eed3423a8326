import torch

torch.cat([torch.tensor(1), torch.tensor(2)])
