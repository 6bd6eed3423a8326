import numpy as np
import torch

print(torch.tensor([-7, 7]) // 2, np.array([-7, 7]) // 2)
print(torch.tensor([-7.0, 7.0]) // 2, np.array([-7.0, 7.0]) // 2)
