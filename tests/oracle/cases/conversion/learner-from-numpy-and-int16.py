import numpy as np
import torch
print(torch.from_numpy(np.array([True, False])))
print(torch.from_numpy(np.array([1+2j])))
print(torch.tensor(np.array([1], dtype=np.int16)).dtype)
