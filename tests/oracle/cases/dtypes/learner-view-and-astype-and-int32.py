import numpy as np
import torch
a = np.array([1.0, 2.0])
print(a.view(np.int64), a.astype('f4').view('i4'))
print(torch.tensor([1.0]).view(torch.int32))
