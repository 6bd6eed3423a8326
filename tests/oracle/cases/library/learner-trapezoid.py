import numpy as np
import torch
print(np.trapezoid([1, 2, 3]), np.trapezoid([1, 2, 3], x=[4, 6, 8]), torch.trapezoid(torch.tensor([1., 2., 3.])))
