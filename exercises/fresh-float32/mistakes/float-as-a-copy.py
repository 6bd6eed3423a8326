import numpy as np
import torch


def fresh(values):
    if isinstance(values, np.ndarray):
        return torch.tensor(values, dtype=torch.float32)
    return values.float()
