import numpy as np
import torch

print(torch.tensor([1, 2]) + np.bool_(True), torch.tensor([True]) * np.bool_(True))
