import numpy as np
import torch

t = torch.tensor([1.0, float('nan')])
print(t.sum(), t.max(), t.argmax(), np.max(t.numpy()), np.fmax(np.nan, 1.0), np.maximum(np.nan, 1.0), torch.fmax(t, torch.tensor(0.0)))
