import numpy as np
import torch

print(torch.zeros(1, 2, 1, 2))
print(np.zeros((1, 2, 1, 2)))
