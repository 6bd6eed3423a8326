import numpy as np
import torch
print(torch.tensor(10) > np.int64(5), np.int64(5) < torch.tensor(10), np.float32(5) == torch.tensor(5))
