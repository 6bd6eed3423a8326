import numpy as np
import torch

t = torch.ones(2)
t.data = np.zeros(2)
