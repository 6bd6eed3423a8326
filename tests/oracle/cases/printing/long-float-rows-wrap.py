import numpy as np
import torch

print(torch.arange(20) / 4)
print(np.arange(20) / 4)
