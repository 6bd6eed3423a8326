import numpy as np
import torch

for name in ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']:
    print(torch.from_numpy(np.arange(2, dtype=name)))
