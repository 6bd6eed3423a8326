import numpy as np
import torch
for v in [3, 2.5, True, 1j, [1], (2,), np.int8(4), np.array(1.5)]:
    print(torch.as_tensor(v).dtype, end=' ')
