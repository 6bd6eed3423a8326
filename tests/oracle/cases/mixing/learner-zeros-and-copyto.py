import numpy as np
import torch
a = np.zeros(2)
np.copyto(a, torch.tensor([3., 4.]))
print(a)
