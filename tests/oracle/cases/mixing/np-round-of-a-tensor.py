import numpy as np
import torch

print(np.round(torch.tensor([1.4, 1.6])))
