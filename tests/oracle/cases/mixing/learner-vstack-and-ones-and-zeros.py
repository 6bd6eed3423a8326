import numpy as np
import torch
a = np.vstack((torch.ones(2), torch.zeros(2)))
print(a, np.hstack((torch.ones(2), [5])))
