import torch

torch.set_printoptions(sci_mode=True)
print(torch.tensor([1.5, 20.0]), torch.tensor([1.0, 2.0]))
torch.set_printoptions(sci_mode=False)
print(torch.tensor([1e-8, 1.0]), torch.tensor([1e10, 0.5]))
