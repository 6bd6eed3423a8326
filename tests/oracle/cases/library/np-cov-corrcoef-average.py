import numpy as np
import torch

print(np.cov([1.0, 2.0, 3.0], [2.0, 4.0, 6.0]), np.corrcoef([1.0, 2.0, 3.0], [2.0, 4.0, 6.0])[0, 0], np.average([1.0, 3.0], weights=[3, 1]), torch.cov(torch.tensor([[1.0, 2.0, 3.0]])))
