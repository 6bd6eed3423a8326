import numpy as np
import torch
print(np.float32(1.1) * 3, np.float64(1.1) * 3, 1.1 * 3, (torch.tensor(1.1) * 3).item(), np.float32(16777217), np.float32(0.1) + np.float64(0.2))
