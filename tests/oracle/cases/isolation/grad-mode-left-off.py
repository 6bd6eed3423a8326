import torch

torch.set_grad_enabled(False)
print(torch.is_grad_enabled())
