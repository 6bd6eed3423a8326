import numpy as np
import torch

print(torch.iinfo(torch.int8), torch.iinfo(torch.int64).max, np.iinfo(np.int8).min, np.iinfo('uint16').max)
print(np.iinfo(np.int16))
