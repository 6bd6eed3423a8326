import numpy as np
import torch
w, v = np.linalg.eigh(np.array([[2., 1.], [1., 2.]]))
print(w, v.round(6))
w, v = torch.linalg.eigh(torch.tensor([[2., 1.], [1., 2.]]))
print(w, v)
