import numpy as np
import torch
print(np.clip(torch.tensor([1., 5.]), 2, 3))
