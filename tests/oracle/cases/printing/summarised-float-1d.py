import numpy as np
import torch

print(torch.arange(2000.0))
print(np.arange(2000.0))
print(repr(np.arange(2000.0)))
