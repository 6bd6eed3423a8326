import numpy as np
import torch
print(len(torch.zeros(3, 2)), len(np.zeros((2, 5))), torch.zeros(3).numel(), np.zeros((2, 2)).size)
len(torch.tensor(5))
