import numpy as np
import torch

print(np.append(torch.arange(2), torch.tensor(5)))
