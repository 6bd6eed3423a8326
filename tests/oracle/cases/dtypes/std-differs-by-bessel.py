import numpy as np
import torch

x = [1.0, 2.0, 3.0, 5.0, 5.0, 8.0]
print(torch.tensor(x).var(), np.array(x).var(), torch.tensor(x).var(correction=0), np.array(x).var(ddof=1))
