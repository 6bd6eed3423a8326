import numpy as np
import torch

np.std(torch.ones(2))
