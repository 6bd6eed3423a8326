import numpy as np
import torch

print(np.any(torch.tensor([True, False])), np.all(torch.tensor([True, False])))
