import numpy as np
import torch
print(torch.tensor([np.float32(1), np.float32(2)]).dtype, torch.tensor([np.float64(1)]).dtype, torch.tensor([np.int32(5)]).dtype)
