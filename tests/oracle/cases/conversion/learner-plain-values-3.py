import numpy as np
import torch
lst = [torch.tensor(1), torch.tensor(2)]
print(torch.tensor(lst))
print(np.array(lst))
