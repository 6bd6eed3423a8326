import numpy as np
import torch
print(torch.tensor([1e40], dtype=torch.float32), np.float32(1e40))
