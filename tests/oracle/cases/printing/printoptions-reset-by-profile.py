import torch

torch.set_printoptions(precision=2, sci_mode=True)
print(torch.tensor([1.5]))
torch.set_printoptions(profile='default')
print(torch.tensor([1.5]), torch.tensor([1e-9]))
