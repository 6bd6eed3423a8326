import numpy as np
import torch

print(torch.arange(1001))
print(np.arange(1001))
print(torch.arange(1000)[:1000].shape)
