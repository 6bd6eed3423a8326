import numpy as np
import torch

print(np.float64(2) ** torch.tensor([1.0, 2.0]))
