import torch

torch.set_default_device('meta')
print(torch.ones(1).device)
