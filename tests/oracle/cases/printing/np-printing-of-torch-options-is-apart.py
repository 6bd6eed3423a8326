import numpy as np
import torch

torch.set_printoptions(precision=1)
print(torch.tensor([1.25]), np.array([1.25]))
