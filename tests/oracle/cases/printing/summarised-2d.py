import numpy as np
import torch

print(torch.arange(2000).view(40, 50))
print(np.arange(2000).reshape(40, 50))
