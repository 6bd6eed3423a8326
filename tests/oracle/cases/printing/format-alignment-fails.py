import torch

'{:>10}'.format(torch.ones(2))
