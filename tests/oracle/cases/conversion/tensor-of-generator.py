import torch

torch.tensor(x for x in range(3))
