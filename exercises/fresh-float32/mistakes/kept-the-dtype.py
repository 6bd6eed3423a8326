import numpy as np
import torch


def fresh(values):
    return torch.from_numpy(np.array(values))
