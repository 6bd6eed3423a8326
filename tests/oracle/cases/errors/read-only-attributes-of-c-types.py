import numpy as np
import torch

a, t = np.ones(2), torch.ones(2)
for x, name in ((a, 'size'), (a, 'T'), (a, 'ndim'), (t, 'shape'), (t, 'dtype'), (t, 'grad_fn'), (t, 'is_leaf')):
    try:
        setattr(x, name, 1)
    except Exception as error:
        print(type(error).__name__, error)
