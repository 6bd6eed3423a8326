import numpy as np
import torch

print(torch.tensor([5.0, 7.0]) % np.array([2.0, 4.0]))
