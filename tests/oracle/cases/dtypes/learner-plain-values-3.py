import numpy as np
import torch
print(torch.tensor([7, -7]) // 2, torch.tensor([7, -7]) % 3, np.array([7, -7]) // 2, np.array([7, -7]) % 3)
