import numpy as np
import torch
torch.dot(np.array([1.]), torch.tensor([1.]))
