import numpy as np
import torch

np.save('w.npy', torch.ones(2, requires_grad=True))
