import torch
import copy
y = torch.ones(1, requires_grad=True) * 2
copy.deepcopy(y)
