import numpy as np
import torch

t = torch.zeros(2, 3).t()
print(t.clone().stride(), t.contiguous().stride(), torch.zeros_like(t).stride(), np.zeros((2, 3)).T.copy().strides, np.zeros_like(np.zeros((2, 3)).T).strides)
