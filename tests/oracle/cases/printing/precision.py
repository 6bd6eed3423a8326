import torch
x = torch.tensor([1.23456789, 12345.678, 0.000123])
print(x)
torch.set_printoptions(precision=2, sci_mode=False)
print(x)
torch.set_printoptions(precision=6, sci_mode=True)
print(x)
torch.set_printoptions(linewidth=40, sci_mode=None, precision=4)
print(torch.arange(20.) / 3)
