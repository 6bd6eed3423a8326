import torch


def to_numpy(t):
    t.requires_grad = False
    return t.numpy().copy()
