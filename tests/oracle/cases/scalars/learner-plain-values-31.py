import numpy as np
import torch
print(1 in torch.tensor([1, 2]), 5 in torch.tensor([1, 2]), 1.0 in np.array([1, 2]), torch.tensor(1) in [torch.tensor(1)])
