import torch

torch.tensor([True]).mean()
