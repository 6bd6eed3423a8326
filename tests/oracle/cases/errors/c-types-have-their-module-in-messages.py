import numpy as np
import torch

a, t = np.ones(2), torch.ones(2)
for f in (lambda: a.foo, lambda: a(), lambda: t.size + 1, lambda: a.sum[0], lambda: torch.from_numpy.numpy, lambda: np.zeros.foo, lambda: np.float64(1)(), lambda: len(np.float64(1))):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
print(type(a), type(a).__name__, type(t.add), type(torch.add), type(np.ndarray))
