import torch

torch.device('cuda:x')
