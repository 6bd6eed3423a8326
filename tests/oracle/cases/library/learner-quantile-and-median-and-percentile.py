import numpy as np
import torch
print(np.quantile([1, 2, 3, 4], 0.4), np.median([1, 3, 2]), np.percentile([1, 2, 3], 50))
print(torch.quantile(torch.tensor([1., 2., 3., 4.]), 0.4))
