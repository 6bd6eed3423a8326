import numpy as np
import torch
print(torch.cumsum(torch.tensor([100, 100], dtype=torch.uint8), 0), np.cumsum(np.array([100, 100, 100], dtype=np.uint8)))
