import torch
torch.einsum('ij,jk', torch.ones(2, 2))
