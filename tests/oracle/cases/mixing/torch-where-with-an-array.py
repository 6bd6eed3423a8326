import numpy as np
import torch

torch.where(np.array([True]), torch.ones(1), torch.zeros(1))
