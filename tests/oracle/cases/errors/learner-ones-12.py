import torch
~torch.ones(2)
