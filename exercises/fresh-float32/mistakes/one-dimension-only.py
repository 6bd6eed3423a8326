import torch


def fresh(values):
    return torch.tensor([float(x) for x in values], dtype=torch.float32)
