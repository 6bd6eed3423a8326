import numpy as np
import torch

print(list(torch.tensor([1, 2])), list(np.array([1, 2])))
