import numpy as np
import torch


def first_column(table):
    return torch.from_numpy(table)[:, 0]


prices = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
column = first_column(prices)
prices[0, 0] = 99
print(column)
