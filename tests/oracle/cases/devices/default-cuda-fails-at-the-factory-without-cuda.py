# gpu: none
import torch

torch.set_default_device('cuda')
try:
    torch.ones(1)
except Exception as error:
    print(type(error).__name__, error)
torch.set_default_device(None)
print(torch.ones(1))
