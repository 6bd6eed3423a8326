import numpy as np
import torch


def load(w, values):
    w.data = torch.from_numpy(values).float()
    return w
