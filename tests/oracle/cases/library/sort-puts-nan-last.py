import numpy as np
import torch

print(torch.tensor([float('nan'), 1.0, -1.0]).sort(), np.sort(np.array([np.nan, 1.0, -1.0])))
