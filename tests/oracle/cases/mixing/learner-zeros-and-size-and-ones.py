import numpy as np
import torch
print(np.zeros(torch.Size([2])), np.ones((torch.tensor(2), 1)).shape, np.reshape(np.arange(4), torch.Size([2, 2])))
