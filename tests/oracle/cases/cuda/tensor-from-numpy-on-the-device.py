import numpy as np
import torch

print(torch.tensor(np.array([1.5]), device='cuda'), torch.as_tensor(np.array([1, 2]), device='cuda'))
