import numpy as np
import torch

print(torch.tril_indices(2, 2), torch.triu_indices(2, 2, 1), torch.vander(torch.tensor([1, 2, 3])), np.diag([1, 2]))
