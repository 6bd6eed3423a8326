import numpy as np
import torch

print(torch.arange(40))
print(np.arange(40))
