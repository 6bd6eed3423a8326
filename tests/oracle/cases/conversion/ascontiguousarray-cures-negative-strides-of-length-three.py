import numpy as np
import torch

print(torch.from_numpy(np.ascontiguousarray(np.arange(3)[::-1])))
