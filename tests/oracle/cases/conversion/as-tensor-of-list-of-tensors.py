import torch

torch.as_tensor([torch.ones(2), torch.zeros(2)])
