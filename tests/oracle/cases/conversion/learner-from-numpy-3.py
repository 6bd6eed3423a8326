import numpy as np
import torch
torch.from_numpy(np.float32(3))
