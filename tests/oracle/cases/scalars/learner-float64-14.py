import numpy as np
import torch
print(np.float64(3.0) == 3, np.float32(0.1) == 0.1, np.float32(0.1) == np.float64(0.1), torch.tensor(0.1) == 0.1, torch.tensor(0.1).item() == 0.1)
