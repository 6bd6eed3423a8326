import numpy as np
import torch
from torch import nn
import torch.nn.functional as F
print(torch.nn.functional.pad(torch.ones(1, 2), (1, 1), value=5), F.pad(torch.arange(3.).view(1, 1, 3), (1, 1), mode='reflect'), np.pad([1, 2], 2, 'wrap'), np.pad([1, 2], 1, mode='symmetric'))
