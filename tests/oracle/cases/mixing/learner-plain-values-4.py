import numpy as np
import torch
print(np.int64(3) + torch.tensor([1, 2]))
print(np.int64(3) ** torch.tensor([1, 2]))
