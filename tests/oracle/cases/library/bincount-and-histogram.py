import numpy as np
import torch

print(torch.bincount(torch.tensor([0, 2, 2])), np.bincount([0, 2, 2], minlength=5), np.histogram([1, 2, 1], bins=[0, 1, 2, 3]), torch.histc(torch.tensor([1.0, 2.0, 1.0]), bins=4, min=0, max=3))
