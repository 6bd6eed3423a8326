import torch

torch.einsum('ij,jk', torch.ones(2, 3), torch.ones(2, 3))
