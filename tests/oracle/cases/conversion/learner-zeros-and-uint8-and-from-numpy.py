import numpy as np
import torch
img = np.zeros((4, 4, 3), dtype=np.uint8)
t = torch.from_numpy(img).permute(2, 0, 1).float().div(255)
print(t.shape, t.dtype, t.is_contiguous())
print(t.numpy().flags['C_CONTIGUOUS'])
