import numpy as np
import torch

print(np.isnan(torch.tensor([1.0, float('nan')])))
