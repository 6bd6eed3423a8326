import numpy as np
import torch

print(torch.tensor([0.5, 1.5, 2.5, -0.5]).round(), np.array([0.5, 1.5, 2.5, -0.5]).round())
