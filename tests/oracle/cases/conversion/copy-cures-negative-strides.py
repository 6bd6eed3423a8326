import numpy as np
import torch

print(torch.from_numpy(np.arange(3)[::-1].copy()))
