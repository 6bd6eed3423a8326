import numpy as np
import torch
torch.where(torch.tensor([True]), np.array([1.]), torch.tensor([2.]))
