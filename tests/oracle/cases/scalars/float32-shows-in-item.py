import numpy as np
import torch

print(torch.tensor(0.1).item(), torch.tensor(0.1).item() == 0.1, torch.tensor(0.1) == 0.1, np.float32(0.1).item())
