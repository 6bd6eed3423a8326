import numpy as np
import torch

torch.tensor([1], dtype=np.float32)
