import numpy as np
import torch

print(torch.tensor([2.0, 3.0]) ** np.array([1.0, 2.0]))
