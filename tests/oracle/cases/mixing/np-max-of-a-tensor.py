import numpy as np
import torch

print(np.max(torch.tensor([1.0, 3.0])))
