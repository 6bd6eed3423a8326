import numpy as np
import torch

print(sum([torch.tensor(1.0), torch.tensor(2.0)]), sum([np.float32(1), np.float32(2)]))
