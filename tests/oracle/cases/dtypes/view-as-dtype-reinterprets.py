import numpy as np
import torch

t = torch.tensor([1.0, -2.0])
print(t.view(torch.int32), np.array([1.0, -2.0], dtype='f4').view('i4'))
