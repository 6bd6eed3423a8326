import numpy as np
import torch

np.save('t.npy', torch.arange(3))
print(np.load('t.npy'))
