import torch
torch.set_printoptions(precision=2, sci_mode=False)
print(torch.tensor([1.23456, 1e-6, 12345.678]))
torch.set_printoptions(linewidth=40)
print(torch.arange(20.))
