import torch
from torch.func import grad
print(grad(lambda x: x ** 2)(torch.tensor(3.)))
