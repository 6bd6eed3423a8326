import torch

f'{torch.ones(1):.2f}'
