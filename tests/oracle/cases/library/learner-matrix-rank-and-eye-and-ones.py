import numpy as np
import torch
print(torch.linalg.matrix_rank(torch.eye(3)), np.linalg.matrix_rank(np.ones((2, 2))))
print(torch.linalg.pinv(torch.tensor([[2., 0.], [0., 4.]])))
print(np.linalg.cond(np.eye(2)))
