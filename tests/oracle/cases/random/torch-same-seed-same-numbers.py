import torch

torch.manual_seed(7)
a = torch.rand(3)
torch.manual_seed(7)
print((a == torch.rand(3)).all(), torch.manual_seed(7).initial_seed())
