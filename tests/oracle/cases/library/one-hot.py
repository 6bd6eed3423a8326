import numpy as np
import torch
import torch.nn.functional as F

print(F.one_hot(torch.tensor([0, 2])), F.one_hot(torch.tensor([1]), num_classes=4), np.eye(3, dtype=int)[[0, 2]])
