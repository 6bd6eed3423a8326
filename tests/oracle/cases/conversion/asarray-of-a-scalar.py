import numpy as np
import torch

print(torch.asarray(3), torch.asarray(3.5), torch.asarray(True), torch.asarray(np.float64(2)))
