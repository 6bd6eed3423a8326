import numpy as np
import torch

torch.equal(torch.ones(2), np.ones(2))
