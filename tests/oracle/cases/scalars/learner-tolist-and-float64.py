import numpy as np
import torch
print(np.array([1, 2, 3]).tolist(), np.float32(0.1).item(), torch.tensor(0.1).tolist(), torch.tensor([0.1], dtype=torch.float64).tolist())
