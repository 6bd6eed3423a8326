import numpy as np
import torch

print(torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([3, 4])), torch.bucketize(torch.tensor([3, 6]), torch.tensor([1, 3, 5]), right=True), np.searchsorted([1, 3, 5], [3, 4], side='right'), np.digitize([0.5, 3.5], [0, 1, 2]))
