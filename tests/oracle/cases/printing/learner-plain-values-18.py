import numpy as np
import torch
print(np.array([True, False, True]), torch.tensor([[True], [False]]), np.array(['a', 'b']), np.array([None, 1]))
