import numpy as np
import torch

print(np.array_equal(torch.ones(2), np.ones(2)))
