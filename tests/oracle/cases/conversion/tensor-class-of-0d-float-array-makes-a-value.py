import numpy as np
import torch

print(torch.Tensor(np.array(5.0)))
