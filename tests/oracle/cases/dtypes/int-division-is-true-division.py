import numpy as np
import torch

print(torch.tensor([1, 2]) / 2, np.array([1, 2]) / 2)
print((torch.tensor([1]) / 2).dtype, (np.array([1]) / 2).dtype, (np.array([1], dtype=np.int8) / np.int8(2)).dtype)
