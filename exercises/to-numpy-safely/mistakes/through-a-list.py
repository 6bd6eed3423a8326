import numpy as np
import torch


def to_numpy(t):
    return np.array(t.tolist())
