import torch
torch.linalg.cholesky(-torch.eye(2))
