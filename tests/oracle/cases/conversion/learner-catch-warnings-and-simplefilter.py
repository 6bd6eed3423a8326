import numpy as np
import torch
lst = [np.array([1., 2.]), np.array([3., 4.])]
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    t = torch.tensor(lst)
    print(t, len(w), w[0].category.__name__ if w else '')
