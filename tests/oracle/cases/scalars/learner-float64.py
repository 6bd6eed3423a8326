import numpy as np
import torch
print(np.float64(0.1) + 0.2, np.float32(0.1) + np.float32(0.2), torch.tensor(0.1) + 0.2)
print((torch.tensor(0.1) + 0.2).item())
