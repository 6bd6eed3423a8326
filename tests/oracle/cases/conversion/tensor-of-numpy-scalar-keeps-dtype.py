import numpy as np
import torch

print(torch.tensor(np.float32(1.5)).dtype, torch.tensor(np.float64(1.5)).dtype, torch.tensor(np.int8(1)).dtype, torch.tensor(np.bool_(True)).dtype)
