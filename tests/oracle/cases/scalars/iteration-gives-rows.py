import numpy as np
import torch

for row in torch.arange(4).view(2, 2):
    print(row, row.sum())
for row in np.arange(4).reshape(2, 2):
    print(row)
