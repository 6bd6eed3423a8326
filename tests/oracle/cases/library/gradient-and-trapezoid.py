import numpy as np
import torch

print(torch.gradient(torch.tensor([1.0, 4.0, 9.0])), np.gradient(np.array([1.0, 4.0, 9.0])), torch.trapezoid(torch.tensor([1.0, 2.0, 3.0])), np.trapezoid([1, 2, 3]))
