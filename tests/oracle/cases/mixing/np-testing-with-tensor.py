import numpy as np
import torch

np.testing.assert_allclose(torch.ones(2), np.ones(2))
print('close')
