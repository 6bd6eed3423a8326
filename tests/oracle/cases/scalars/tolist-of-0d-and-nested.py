import numpy as np
import torch

print(torch.tensor(5).tolist(), np.array(5).tolist(), np.float32(0.1).tolist(), torch.zeros(2, 0).tolist(), torch.tensor([[True]]).tolist())
