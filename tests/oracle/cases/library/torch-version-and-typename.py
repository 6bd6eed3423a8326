import torch

print(torch.typename(torch.ones(1)), torch.is_grad_enabled(), torch.numel(torch.ones(2, 3)), torch.is_nonzero(torch.tensor(1)))
