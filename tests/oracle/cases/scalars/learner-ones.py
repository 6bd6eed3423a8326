import numpy as np
import torch
print(sum(torch.ones(3)), sum(np.ones(3)), max(torch.tensor([1., 3.])), min(np.array([4, 2])))
