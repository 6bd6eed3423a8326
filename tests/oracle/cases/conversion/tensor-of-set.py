import torch

torch.tensor({1})
