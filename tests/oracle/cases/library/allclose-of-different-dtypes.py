import torch

torch.allclose(torch.ones(1), torch.ones(1, dtype=torch.float64))
