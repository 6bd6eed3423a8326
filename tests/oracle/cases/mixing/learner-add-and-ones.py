import numpy as np
import torch
print(torch.add(torch.ones(2), np.ones(2)))
