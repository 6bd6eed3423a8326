import numpy as np
import torch

print(type(np.expand_dims(torch.ones(2), 0)).__name__, np.expand_dims(torch.ones(2), 0).shape)
