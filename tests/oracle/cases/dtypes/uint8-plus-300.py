import numpy as np
import torch

print(torch.tensor([200], dtype=torch.uint8) + 300)
np.array([200], dtype=np.uint8) + 300
