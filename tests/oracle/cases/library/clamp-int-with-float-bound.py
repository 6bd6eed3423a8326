import numpy as np
import torch

print(torch.tensor([1, 5]).clamp(max=2.5), np.clip(np.array([1, 5]), None, 2.5))
