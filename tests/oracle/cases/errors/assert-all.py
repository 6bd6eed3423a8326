import torch

assert torch.tensor([True, False]).all(), 'not all'
