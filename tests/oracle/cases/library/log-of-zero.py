import numpy as np
import torch

print(torch.tensor([0.0]).log())
print(np.log(np.array([0.0])))
