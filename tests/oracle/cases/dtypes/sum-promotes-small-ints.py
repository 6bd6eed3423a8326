import numpy as np
import torch

print(torch.ones(3, dtype=torch.uint8).sum().dtype, np.ones(3, dtype=np.uint8).sum().dtype)
print(torch.ones(3, dtype=torch.bool).sum(), np.ones(3, dtype=bool).sum())
print(torch.ones(3, dtype=torch.int32).sum().dtype, np.ones(3, dtype=np.int32).sum().dtype)
