import numpy as np
import torch
print(torch.ones(3)[np.array([0, 2])], torch.ones(2, 2)[np.array([True, False])], torch.arange(4)[np.array([[0], [1]])], torch.arange(3)[[True, False, True]])
