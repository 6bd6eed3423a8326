import numpy as np
import torch

a = np.array([1, 2])
print(torch.FloatTensor(a), torch.LongTensor(a), torch.DoubleTensor(a))
