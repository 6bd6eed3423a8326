import numpy as np
import torch

t = torch.ones(1)
print(t.is_floating_point(), torch.is_complex(t), torch.is_tensor(np.ones(1)), torch.is_tensor(t), t.is_signed())
