import numpy as np
import torch
import pickle
t = torch.from_numpy(np.arange(3))
print(pickle.loads(pickle.dumps(t)))
