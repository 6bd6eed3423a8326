import numpy as np
import torch
print(torch.zeros(np.int64(2), np.int64(3)))
print(torch.zeros((np.int32(2),)))
