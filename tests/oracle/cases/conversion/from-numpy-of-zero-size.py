import numpy as np
import torch

print(torch.from_numpy(np.zeros((0, 3))), torch.from_numpy(np.array([])))
