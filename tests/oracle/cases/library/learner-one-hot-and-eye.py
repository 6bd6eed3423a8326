import numpy as np
import torch
from torch import nn
print(torch.nn.functional.one_hot(torch.tensor([0, 2]), num_classes=3))
print(np.eye(3)[[0, 2]])
