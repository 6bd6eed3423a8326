import numpy as np
import torch
print(torch.unravel_index(torch.tensor([5, 7]), (2, 4)))
print(np.unravel_index(5, (2, 4)), np.ravel_multi_index((1, 1), (2, 4)))
