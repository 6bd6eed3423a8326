import numpy as np
import torch

print(np.unravel_index(5, (2, 3)), np.ravel_multi_index((1, 2), (2, 3)), torch.unravel_index(torch.tensor(5), (2, 3)))
