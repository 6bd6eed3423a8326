import numpy as np
import torch
torch.sqrt(np.array(4.))
