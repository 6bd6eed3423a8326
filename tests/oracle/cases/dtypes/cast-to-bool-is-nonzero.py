import numpy as np
import torch

print(torch.tensor([0.0, -0.5, float('nan')]).bool(), np.array([0.0, -0.5, np.nan]).astype(bool))
