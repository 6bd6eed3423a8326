import numpy as np
import torch

print(len(torch.zeros(3, 2)), len(np.zeros((3, 2))), len(torch.zeros(0)))
