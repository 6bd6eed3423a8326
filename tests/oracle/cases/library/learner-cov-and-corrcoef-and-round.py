import numpy as np
import torch
print(np.cov([[1, 2, 3], [3, 2, 1]]), np.corrcoef([1, 2, 3], [1, 2, 4]).round(4))
print(torch.cov(torch.tensor([[1., 2., 3.], [3., 2., 1.]])))
