import numpy as np
import torch
print(torch.einsum('ij,jk->ik', torch.ones(2, 3), torch.ones(3, 2)), torch.einsum('ii', torch.eye(3)), torch.einsum('i,j->ij', torch.arange(2), torch.arange(3)), np.einsum('ij->ji', np.ones((2, 3))).shape)
