import numpy as np
import torch

for f in [lambda: np.ones(2)(0), lambda: np.float32(1)(), lambda: torch.ones(1).shape(0), lambda: len(np.int64(1)), lambda: int(torch.ones(2).shape)]:
    try:
        f()
    except TypeError as error:
        print(error)
print(np.ndarray.__name__, torch.Size.__name__, type(np.float32(1)).__name__)
