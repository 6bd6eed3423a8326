import numpy as np
import torch

print(np.linalg.norm(torch.tensor([3.0, 4.0])))
