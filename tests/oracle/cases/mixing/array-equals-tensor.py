import numpy as np
import torch

print(np.array([1, 2]) == torch.tensor([1, 3]))
