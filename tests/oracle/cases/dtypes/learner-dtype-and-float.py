import numpy as np
import torch
print(np.dtype('float32') == torch.float32, torch.float32 == torch.float, np.float32 == np.dtype('float32'))
