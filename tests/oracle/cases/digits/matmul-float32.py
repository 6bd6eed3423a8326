import numpy as np
import torch

a = torch.tensor([[0.1, 0.2], [0.3, 0.4]])
print((a @ a).tolist(), np.array([[0.1, 0.2], [0.3, 0.4]]) @ np.array([0.5, 0.6]))
