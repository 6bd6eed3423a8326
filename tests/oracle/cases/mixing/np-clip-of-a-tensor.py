import numpy as np
import torch

print(np.clip(torch.tensor([1.0, 5.0]), 0, 2))
