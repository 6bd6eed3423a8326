import numpy as np
import torch

print(not torch.tensor([0]), not torch.tensor(2.0), not np.array([0]))
