import numpy as np
import torch


def load(w, values):
    w = torch.from_numpy(values).float()
    w.requires_grad_()
    return w
