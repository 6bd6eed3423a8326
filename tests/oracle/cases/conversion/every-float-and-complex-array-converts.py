import numpy as np
import torch

for name in ['float16', 'float32', 'float64', 'complex64', 'complex128', 'bool']:
    print(torch.from_numpy(np.ones(2, dtype=name)))
