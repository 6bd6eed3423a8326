import numpy as np
import torch
print(torch.bucketize(torch.tensor([1, 3, 5]), torch.tensor([2, 4])), np.digitize([1, 3, 5], [2, 4]))
print(np.searchsorted([1, 2, 4], 3), torch.searchsorted(torch.tensor([1, 2, 4]), 3))
