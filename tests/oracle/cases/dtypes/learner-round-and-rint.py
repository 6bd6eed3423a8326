import numpy as np
import torch
print(torch.tensor([0.5, 1.5, 2.5]).round(), np.round([0.5, 1.5, 2.5]), np.rint(2.5), round(torch.tensor(0.5).item()))
