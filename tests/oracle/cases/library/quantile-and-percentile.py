import numpy as np
import torch

print(torch.quantile(torch.tensor([0.0, 1.0, 2.0, 4.0]), torch.tensor([0.25, 0.5])), np.percentile(np.array([0.0, 1.0, 2.0, 4.0]), [25, 50]), np.quantile(np.array([0.0, 4.0]), 0.25))
