# gpu: none
import torch

torch.set_default_device('meta')
print(torch.ones(1).device, torch.get_default_device())
torch.set_default_device('cpu')
print(torch.ones(1))
