import numpy as np
import torch

x = [1.0, 2.0, 3.0, 4.0]
print(torch.tensor(x).median(), np.median(np.array(x)), torch.tensor(x).quantile(0.5))
