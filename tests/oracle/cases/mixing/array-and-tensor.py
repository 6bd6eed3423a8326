import numpy as np
import torch

np.array([6]) & torch.tensor([2])
