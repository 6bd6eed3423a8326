import numpy as np
import torch
print(torch.tensor(np.float64(3.5)), torch.tensor(np.int32(3)))
print(torch.tensor(3.5).dtype, torch.tensor(np.float32(1)).dtype)
