import numpy as np
import torch

print(np.array_split(torch.arange(4), 2))
