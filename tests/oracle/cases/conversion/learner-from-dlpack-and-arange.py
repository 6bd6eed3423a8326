import numpy as np
import torch
a = np.from_dlpack(torch.arange(4))
print(a, a.flags.writeable)
