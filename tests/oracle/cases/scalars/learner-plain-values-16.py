import numpy as np
import torch
print(str(torch.tensor(3)), repr(torch.tensor(3.)), str(np.array(3)), repr(np.array(3.)))
