import torch
torch.ones(2, 2).double() @ torch.ones(2)
