import numpy as np
import torch

print(np.abs(torch.tensor([-4, 9])))
