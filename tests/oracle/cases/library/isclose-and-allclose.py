import numpy as np
import torch

print(torch.isclose(torch.tensor([1.0]), torch.tensor([1.00001])), torch.allclose(torch.tensor([1.0]), torch.tensor([1.1])), np.isclose([1.0], [1.00001]), np.allclose([1.0], [1.0 + 1e-9]), torch.allclose(torch.tensor([1.0]), torch.tensor([1.1]), atol=0.2))
