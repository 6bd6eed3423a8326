import numpy as np
import torch

print(torch.tensor([-1.0]).sqrt())
print(np.sqrt(np.array([-1.0])))
