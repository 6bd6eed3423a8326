import numpy as np
import torch
print(torch.bitwise_not(torch.tensor([1, 2], dtype=torch.uint8)), ~np.array([True, False]), ~torch.tensor([1]))
