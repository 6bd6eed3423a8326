import numpy as np
import torch
class MyArr:
    def __init__(self): self.a = np.arange(3)
    @property
    def __array_interface__(self): return self.a.__array_interface__
print(torch.as_tensor(MyArr()))
