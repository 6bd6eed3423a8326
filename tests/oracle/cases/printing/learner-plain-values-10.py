import numpy as np
import torch
print(torch.tensor([1e-40]), torch.tensor([-0.0]), np.array([-0.0]), torch.tensor(-0.0))
