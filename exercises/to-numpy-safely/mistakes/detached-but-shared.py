import torch


def to_numpy(t):
    return t.detach().cpu().numpy()
