import numpy as np
import torch
print(range(10)[torch.tensor(2):torch.tensor(5)], list(range(3))[:torch.tensor(2)], 'abc'[np.int64(1)])
[1, 2][torch.tensor(1.)]
