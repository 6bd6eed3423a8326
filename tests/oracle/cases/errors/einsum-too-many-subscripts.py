import torch

torch.einsum('ijk', torch.ones(2, 3))
