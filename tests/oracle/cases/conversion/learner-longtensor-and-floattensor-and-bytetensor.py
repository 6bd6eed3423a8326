import numpy as np
import torch
print(torch.LongTensor([1, 2]), torch.FloatTensor(np.array([1., 2.], dtype=np.float32)))
print(torch.ByteTensor([1, 255]))
