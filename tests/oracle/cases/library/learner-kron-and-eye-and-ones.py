import numpy as np
import torch
print(torch.kron(torch.eye(2), torch.ones(1, 2)), np.kron([1, 2], [1, 1]))
print(torch.block_diag(torch.ones(1, 1), torch.ones(2, 2)))
print(torch.combinations(torch.tensor([1, 2, 3])), torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4])))
