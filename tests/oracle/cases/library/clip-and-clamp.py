import numpy as np
import torch

t = torch.tensor([-1.0, 0.5, 2.0])
print(t.clamp(0, 1), t.clamp(min=0), t.clip(max=1), torch.clamp(t, torch.tensor([0.0, 1.0, 1.0])), np.clip(t.numpy(), 0, None), np.array([1, 5]).clip(2, 4))
