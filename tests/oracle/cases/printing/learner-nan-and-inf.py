import numpy as np
import torch
print(torch.tensor([float('nan'), float('inf'), -float('inf'), 1.0]))
print(np.array([np.nan, np.inf, -np.inf, 1.0]))
