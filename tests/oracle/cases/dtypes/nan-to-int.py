import numpy as np
import torch

print(torch.tensor([float('nan'), float('inf')]).isnan(), np.array([np.nan]).astype(np.int64))
