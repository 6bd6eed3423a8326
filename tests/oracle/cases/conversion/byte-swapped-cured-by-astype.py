import numpy as np
import torch

a = np.arange(3, dtype='>i4')
print(torch.from_numpy(a.astype(a.dtype.newbyteorder('='))))
