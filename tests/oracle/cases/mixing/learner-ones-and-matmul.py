import numpy as np
import torch
a = np.ones((2, 2), dtype=np.float32)
torch.matmul(torch.ones(2, 2), a)
