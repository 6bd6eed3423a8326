import numpy as np
import torch
print(torch.tensor([1, 0, 2]).bool(), torch.tensor([0.0, float('nan')]).bool(), np.array([0, 1, 2], dtype=bool))
