import numpy as np
import torch
import torch.nn.functional as F

print(torch.lerp(torch.tensor([0.0, 10.0]), torch.tensor([10.0, 20.0]), 0.5), np.interp([0.5, 2.0], [0, 1], [10, 20]), F.interpolate(torch.tensor([[[1.0, 2.0]]]), scale_factor=2), np.convolve([1, 2], [1, 1]))
