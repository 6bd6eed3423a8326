import numpy as np
import torch
t = torch.ones(2, dtype=torch.float32)
print(np.result_type(t, np.float64))
