import numpy as np
import torch
torch.from_numpy(np.ones(2)).index_select(0, np.array([0]))
