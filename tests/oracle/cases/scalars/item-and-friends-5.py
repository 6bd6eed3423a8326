import torch
import numpy as np
try:
    print(list(torch.tensor(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(np.array(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(np.int64(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(2 in torch.tensor([1, 2]), 2 in np.array([1, 2]), 3 in torch.tensor([1, 2]), torch.tensor(1) in torch.tensor([1, 2]), torch.tensor(2) in [1, 2], np.nan in np.array([np.nan]), 'a' in np.array(['a']))
except Exception as e:
    print(type(e).__name__, e)
try:
    print('a' in torch.tensor([1]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print('a' in np.array([1]))
except Exception as e:
    print(type(e).__name__, e)
