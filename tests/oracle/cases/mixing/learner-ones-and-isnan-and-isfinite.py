import numpy as np
import torch
t = torch.ones(2)
print(np.isnan(t), np.isfinite(t), np.any(t), np.all(t))
