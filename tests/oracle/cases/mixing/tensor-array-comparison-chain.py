import numpy as np
import torch

t, a = torch.tensor([1, 2]), np.array([1, 2])
print((t == torch.from_numpy(a)).all(), torch.equal(t, torch.from_numpy(a)), bool((t.numpy() == a).all()))
