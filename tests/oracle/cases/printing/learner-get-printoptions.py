import numpy as np
import torch
print(torch.get_printoptions() if hasattr(torch, 'get_printoptions') else '', np.get_printoptions()['precision'])
