import numpy as np
import torch

a = np.arange(5) * 10
print(a[torch.tensor([1, 3])], a[torch.tensor(2)])
