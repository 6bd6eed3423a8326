import numpy as np
import torch

print(torch.tensor([1.0, 5.0]).clamp(max=np.float64(2)), torch.tensor([1.0, 5.0]).clamp(min=np.int64(2)))
