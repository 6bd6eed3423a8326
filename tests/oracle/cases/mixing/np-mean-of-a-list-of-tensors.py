import numpy as np
import torch

print(np.mean([torch.tensor(1.0), torch.tensor(3.0)]))
