import numpy as np
import torch

t = torch.arange(6).view(2, 3)
print(t.roll(1), t.roll(1, dims=1), t.rot90(), t.flip(0), t.fliplr(), np.roll(np.arange(4), -1), np.rot90(t.numpy()), np.flipud(t.numpy()))
