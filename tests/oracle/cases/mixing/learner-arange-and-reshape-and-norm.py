import numpy as np
import torch
t = torch.arange(4.).reshape(2, 2)
print(np.linalg.norm(t))
print(np.linalg.inv(t))
print(np.linalg.det(t))
