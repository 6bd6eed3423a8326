import numpy as np
import torch

print(torch.tensor([127], dtype=torch.int8) + 1, np.array([127], dtype=np.int8) + 1)
