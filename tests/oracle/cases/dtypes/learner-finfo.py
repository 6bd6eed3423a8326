import numpy as np
import torch
print(torch.finfo(torch.float32))
print(np.finfo(np.float32))
