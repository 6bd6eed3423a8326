import numpy as np
import torch
x = torch.tensor([1., 2.], requires_grad=True)
try:
    np.array(x)
except RuntimeError as e:
    print(e)
try:
    np.sum(x)
except Exception as e:
    print(type(e).__name__, e)
