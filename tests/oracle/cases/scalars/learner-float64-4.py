import numpy as np
import torch
print(round(np.float64(2.675), 2), round(np.float32(2.5)), round(torch.tensor(2.5)), type(round(np.float64(2.5))))
