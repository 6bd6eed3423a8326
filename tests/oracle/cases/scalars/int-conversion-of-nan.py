import torch

int(torch.tensor(float('nan')))
