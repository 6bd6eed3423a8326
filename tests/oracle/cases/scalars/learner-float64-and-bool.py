import numpy as np
import torch
print(isinstance(np.float64(1), float), isinstance(np.float32(1), float), isinstance(np.bool_(1), bool), isinstance(torch.tensor(1), int))
