import numpy as np
import torch

print(np.array([[1.5, -2.25], [-10.0, 0.125]]))
print(torch.tensor([[1.5, -2.25], [-10.0, 0.125]]))
