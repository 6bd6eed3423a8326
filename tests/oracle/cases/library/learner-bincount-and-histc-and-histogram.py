import numpy as np
import torch
print(torch.bincount(torch.tensor([0, 1, 1])), torch.histc(torch.tensor([1., 2.]), bins=2), np.bincount([0, 1, 1]), np.histogram([1, 2, 2], bins=2), torch.flip(torch.tensor([1, 2]), [0]), torch.roll(torch.arange(3), 1), torch.tril_indices(2, 2), torch.meshgrid(torch.tensor([1, 2]), torch.tensor([3]), indexing='xy'))
