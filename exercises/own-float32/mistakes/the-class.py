import numpy as np
import torch


def own_float32(array):
    return torch.FloatTensor(array)
