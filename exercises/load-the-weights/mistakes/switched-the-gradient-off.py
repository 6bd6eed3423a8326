import numpy as np
import torch


def load(w, values):
    w.requires_grad = False
    w.copy_(torch.from_numpy(values))
    return w
