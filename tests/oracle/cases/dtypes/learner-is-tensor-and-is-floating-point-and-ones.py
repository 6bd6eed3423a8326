import torch
print(torch.is_tensor(1), torch.is_floating_point(torch.ones(1)), torch.is_nonzero(torch.tensor(0.)), torch.numel(torch.ones(2, 2)))
torch.is_nonzero(torch.ones(2))
