import numpy as np
import torch

print(np.maximum(torch.tensor([1.0, -1.0]), 0))
