import numpy as np
import torch


def first_column(table):
    return torch.as_tensor(table, dtype=torch.float64)[:, 0]
