import numpy as np
import torch

t, a = torch.ones(1), np.ones(1)
print(isinstance(t, np.ndarray), isinstance(a, torch.Tensor), torch.is_tensor(a), isinstance(a[0], float), isinstance(a[0], np.floating))
