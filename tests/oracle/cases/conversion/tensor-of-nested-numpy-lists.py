import numpy as np
import torch

print(torch.tensor([[np.float64(1), 2], [3, np.int32(4)]]))
