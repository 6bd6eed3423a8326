import numpy as np
import torch
print(torch.iinfo(torch.int8), np.iinfo(np.int8))
