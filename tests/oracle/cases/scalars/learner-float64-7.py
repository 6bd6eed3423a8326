import numpy as np
import torch
print([torch.tensor(1), torch.tensor(2)], [np.int64(1), np.float32(2.5)], (np.float64(1),))
print({'a': np.float64(0.1), 'b': torch.tensor(1)})
