import numpy as np
import torch
print(np.isclose(torch.tensor([1.0]), 1.0), np.array_equal(np.array([1]), torch.tensor([1])), torch.equal(torch.tensor([1]), torch.from_numpy(np.array([1]))))
torch.equal(torch.tensor([1]), np.array([1]))
