import numpy as np
import torch
t = torch.tensor([5., 6.])
print(np.maximum(t, 5.5), torch.maximum(t, torch.tensor(5.5)))
torch.maximum(t, np.array([1., 7.]))
