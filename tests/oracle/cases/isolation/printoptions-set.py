import numpy as np
import torch

torch.set_printoptions(precision=1)
np.set_printoptions(precision=1)
print(torch.tensor([0.125]), np.array([0.125]))
