import numpy as np
import torch

prices = np.array([10.0, 20.0, 30.0])

t = torch.as_tensor(prices)
t *= 2
